import { Injectable } from '@nestjs/common';
import type { PlainDate, RoleName } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { Mail } from '../platform/mail/index.js';
import type { HeldRole } from './held-role.repository.js';

/** $1 the person, $2 the coalition, $3 an organisation when the role is for that. */
const TOLD = `
  SELECT u.name, u.email, COALESCE(o.name, c.name) AS scope
  FROM users u JOIN coalitions c ON c.id = $2 LEFT JOIN organisations o ON o.id = $3
  WHERE u.id = $1 AND u.emptied_at IS NULL`;

/** Tells somebody that another person changed, extended or ended a role of theirs. */
@Injectable()
export class RoleMails {
  constructor(private readonly mail: Mail) {}

  /** @param now the role from that day on; nothing when it ended */
  async tell(
    write: WriteContext<UserContext>,
    coalitionId: string,
    held: HeldRole,
    { now, on }: { readonly now: RoleName | null; readonly on: PlainDate },
  ): Promise<void> {
    if (held.userId === write.user.id) return;
    const [told] = (await write.tx.query(TOLD, [
      held.userId,
      coalitionId,
      held.organisationId,
    ])) as { name: string; email: string; scope: string }[];
    if (told === undefined) return;
    const { email, ...data } = told;
    await this.mail.send(write, {
      kind: 'role-changed',
      to: email,
      language: write.language,
      data: { ...data, by: write.user.name, was: held.role, now, on },
    });
  }
}
