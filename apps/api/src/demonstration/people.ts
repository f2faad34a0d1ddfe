import type { INestApplicationContext } from '@nestjs/common';
import { record, Trail } from '../platform/audit/trail.js';
import type { User } from '../platform/auth/user.js';
import { TotpSecrets } from '../second-factors/index.js';
import { CreateUser } from '../users/index.js';
import type { DemonstrationAccount } from './accounts.js';
import type { Progress } from './progress.js';

/** Who acts in the demonstration: functions, nobody's name. */
export class People {
  private readonly createUser: CreateUser;
  private readonly trail: Trail;
  private readonly totp: TotpSecrets;

  constructor(
    app: INestApplicationContext,
    private readonly progress: Progress,
    private readonly accounts: readonly DemonstrationAccount[],
  ) {
    this.createUser = app.get(CreateUser, { strict: false });
    this.trail = app.get(Trail, { strict: false });
    this.totp = app.get(TotpSecrets, { strict: false });
  }

  /** Makes the account with the password and the secret that were kept for it, or knows it again. */
  async make({
    daysAgo,
    ...person
  }: Pick<User, 'email' | 'name' | 'roles'> & { readonly daysAgo: number }): Promise<User> {
    const account = this.accounts.find(({ email }) => email === person.email);
    if (account === undefined) throw new Error(`No password was kept for ${person.email}.`);
    const { password, totp } = account;
    const when = { daysAgo, user: null };
    const id = await this.progress.once(`account ${person.email}`, when, async (ctx) => {
      const made = await this.createUser.execute(ctx, { ...person, password, demonstration: true });
      return made.id;
    });
    if (totp !== undefined) {
      await this.progress.once(`second factor ${person.email}`, when, async (ctx) => {
        await this.trail.write(ctx, async (write) => {
          await this.totp.install(write, id, totp);
          await record(write, { action: 'set-up-totp', subjectType: 'user', subjectId: id });
        });
        return id;
      });
    }
    return { id, ...person };
  }
}
