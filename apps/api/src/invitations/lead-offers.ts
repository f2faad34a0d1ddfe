import { Injectable } from '@nestjs/common';
import { refuseHandover } from '@zorgpaden/domain/people';
import { amsterdamNow, DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../coalitions/index.js';
import { HeldRoleRepository } from '../people/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { Idempotency, type Repeatable } from '../platform/idempotency/idempotency.js';
import { Offers } from './offers.js';

/** Whom to ask to lead from which day, and instead of whom. */
interface LeadOffer {
  readonly email: string;
  readonly from: PlainDate;
  readonly handsOverId: string | null;
  readonly editorUntil: PlainDate | null;
  readonly reason: string;
}

/** Asks somebody to lead a coalition. Nothing changes until they accept. */
@Injectable()
export class LeadOffers {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly roles: HeldRoleRepository,
    private readonly offers: Offers,
    private readonly idempotency: Idempotency,
  ) {}

  async write(
    ctx: UserContext,
    coalitionId: string,
    repeatable: Repeatable,
    offerOf: (write: WriteContext<UserContext>) => Promise<LeadOffer>,
  ): Promise<void> {
    const today = amsterdamNow(ctx.now.getTime()).date;
    await this.idempotency.write(ctx, repeatable, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const { email, from, handsOverId, editorUntil, reason } = await offerOf(write);
      if (from < today) refuse('/from', 'people.role.past');
      if (handsOverId !== null) {
        const held = await this.roles.lock(write, coalitionId, handsOverId, today);
        if (held.role !== 'lead') refuse('/insteadOf', 'handover.not-a-lead');
        refuseHandover(held.period, from);
      }
      const id = await this.offers.make(write, {
        email,
        offered: { role: 'lead', scope: { kind: 'coalition', id: coalitionId } },
        coalitionId,
        period: { from, to: null },
        ...{ handsOverId, editorUntil, reason },
      });
      return { id };
    });
  }

  /** What somebody holds as lead today. */
  async heldBy(
    { tx }: WriteContext,
    coalitionId: string,
    userId: string,
    today: PlainDate,
  ): Promise<string | undefined> {
    const rows = (await tx.query(
      `SELECT id FROM role_assignments
       WHERE coalition_id = $1 AND user_id = $2 AND role = 'lead' AND period @> $3::date`,
      [coalitionId, userId, today],
    )) as { id: string }[];
    return rows[0]?.id;
  }
}

function refuse(pointer: string, code: string): never {
  throw new DomainError('request.invalid', {}, [{ pointer, code }]);
}
