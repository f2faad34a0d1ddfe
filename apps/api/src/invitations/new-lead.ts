import { Injectable } from '@nestjs/common';
import { handOver } from '@zorgpaden/domain/people';
import { amsterdamNow, type PlainDate } from '@zorgpaden/domain/shared';
import { HeldRoleRepository } from '../people/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import { record } from '../platform/audit/trail.js';
import type { User } from '../platform/auth/user.js';
import { Mail } from '../platform/mail/index.js';
import { assignRole } from '../users/index.js';
import type { Invitation } from './invitation.repository.js';

/** Whoever leads, stands in for the lead or answers for the coalition. */
const CONCERNED = `
  SELECT DISTINCT u.id, u.name, u.email FROM role_assignments r JOIN users u ON u.id = r.user_id
  WHERE r.coalition_id = $1 AND r.role IN ('lead', 'deputy', 'sponsor')
    AND (upper(r.period) IS NULL OR upper(r.period) > $2::date)
  ORDER BY u.id`;

/** What happens when somebody takes the lead: who led hands over, and everybody concerned is told. */
@Injectable()
export class NewLead {
  constructor(
    private readonly roles: HeldRoleRepository,
    private readonly mail: Mail,
  ) {}

  /** Called before the new lead holds the role, so that whoever leads now is among who is told. */
  async welcome(
    write: WriteContext & { readonly user: User },
    invitation: Invitation,
    coalitionId: string,
    from: PlainDate,
  ): Promise<void> {
    const today = amsterdamNow(write.now.getTime()).date;
    const told = (await write.tx.query(CONCERNED, [coalitionId, today])) as Person[];
    const formerId = await this.takeOver(write, invitation, coalitionId, from, today);
    const everybody = [...told.filter(({ id }) => id !== write.user.id), write.user];
    const former = told.find(({ id }) => id === formerId)?.name ?? null;
    for (const { name, email } of everybody) {
      await this.mail.send(write, {
        kind: 'new-lead',
        to: email,
        language: invitation.language,
        data: {
          name,
          coalition: invitation.scopeName,
          lead: write.user.name,
          former,
          on: from,
          editorUntil: former === null ? null : invitation.editorUntil,
        },
        path: `/coalities/${coalitionId}/mensen`,
      });
    }
  }

  /** @returns whose role ended */
  private async takeOver(
    write: WriteContext,
    { handsOverId, editorUntil, reason }: Invitation,
    coalitionId: string,
    from: PlainDate,
    today: PlainDate,
  ): Promise<string | null> {
    if (handsOverId === null) return null;
    const held = await this.roles.lock(write, coalitionId, handsOverId, today);
    const { led, stays } = handOver(held.period, from, editorUntil, today);
    if (led === held.period) return null;
    await this.roles.setPeriod(write, held, led, reason);
    await record(write, {
      action: 'hand-over',
      subjectType: 'user',
      subjectId: held.userId,
      coalitionId,
      before: { role: 'lead', ...held.period, editorUntil: null },
      after: { role: 'lead', ...(led ?? { never: true }), editorUntil: stays?.to ?? null },
    });
    if (stays !== null && !(await isEditor(write, held.userId, coalitionId, stays.from))) {
      const scope = { kind: 'coalition', id: coalitionId } as const;
      await assignRole(write, held.userId, { role: 'editor', scope }, stays);
    }
    return held.userId;
  }
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Who is editor already stays it as agreed then: nothing is held twice. */
async function isEditor(
  { tx }: WriteContext,
  userId: string,
  coalitionId: string,
  from: PlainDate,
): Promise<boolean> {
  const rows = (await tx.query(
    `SELECT 1 FROM role_assignments
     WHERE user_id = $1 AND coalition_id = $2 AND role = 'editor'
       AND (upper(period) IS NULL OR upper(period) > $3::date)`,
    [userId, coalitionId, from],
  )) as unknown[];
  return rows.length > 0;
}
