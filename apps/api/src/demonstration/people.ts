import type { INestApplicationContext } from '@nestjs/common';
import type { User } from '../platform/auth/user.js';
import { CreateUser } from '../users/index.js';
import type { DemonstrationAccount } from './accounts.js';
import type { Progress } from './progress.js';

/** Who acts in the demonstration: functions, nobody's name. */
export class People {
  private readonly createUser: CreateUser;

  constructor(
    app: INestApplicationContext,
    private readonly progress: Progress,
    private readonly accounts: readonly DemonstrationAccount[],
  ) {
    this.createUser = app.get(CreateUser, { strict: false });
  }

  /** Makes the account with the password that was kept for it, or knows it again. */
  async make({
    daysAgo,
    ...person
  }: Pick<User, 'email' | 'name' | 'roles'> & { readonly daysAgo: number }): Promise<User> {
    const account = this.accounts.find(({ email }) => email === person.email);
    if (account === undefined) throw new Error(`No password was kept for ${person.email}.`);
    const { password } = account;
    const when = { daysAgo, user: null };
    const id = await this.progress.once(`account ${person.email}`, when, async (ctx) => {
      const made = await this.createUser.execute(ctx, { ...person, password, demonstration: true });
      return made.id;
    });
    return { id, ...person };
  }
}
