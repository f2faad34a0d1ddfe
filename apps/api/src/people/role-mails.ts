import { Injectable } from '@nestjs/common';
import type { PlainDate, RoleName } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { Mail } from '../platform/mail/index.js';
import type { HeldRole } from './held-role.repository.js';

/** $1 the person, $2 to $5 what the role is for; with none of those it is for the whole country. */
const TOLD = `
  SELECT u.name, u.email, COALESCE(o.name, m.name, g.name, c.name, '') AS scope
  FROM users u LEFT JOIN coalitions c ON c.id = $2 LEFT JOIN organisations o ON o.id = $3
    LEFT JOIN municipalities m ON m.code = $4 LEFT JOIN regions g ON g.id = $5
  WHERE u.id = $1 AND u.emptied_at IS NULL`;

/** Tells somebody that another person changed, extended or ended a role of theirs. */
@Injectable()
export class RoleMails {
  constructor(private readonly mail: Mail) {}

  /** @param now the role from that day on; nothing when it ended */
  async tell(
    write: WriteContext<UserContext>,
    coalitionId: string | null,
    held: HeldRole,
    { now, on }: { readonly now: RoleName | null; readonly on: PlainDate },
  ): Promise<void> {
    if (held.userId === write.user.id) return;
    const [told] = (await write.tx.query(TOLD, [
      held.userId,
      coalitionId,
      held.organisationId,
      held.municipalityCode,
      held.regionId,
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
