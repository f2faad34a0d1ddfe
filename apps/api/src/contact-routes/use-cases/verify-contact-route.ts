import { Injectable } from '@nestjs/common';
import { may } from '@zorgpaden/domain/contact-routes';
import type {
  ContactRouteContent,
  ContactRouteView,
} from '@zorgpaden/domain/contact-routes/contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { CoalitionRepository } from '../../coalitions/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { ContactRouteQueries } from '../contact-route.queries.js';
import { Verification } from '../verification.entity.js';

interface PublishedRow {
  readonly fingerprint: string;
  readonly content: ContactRouteContent;
}

/** *Klopt nog*: the text that is public holds today, says somebody for an organisation (rule 10). */
@Injectable()
export class VerifyContactRoute {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly queries: ContactRouteQueries,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    id: string,
    organisation: string,
  ): Promise<ContactRouteView> {
    await this.queries.permit(ctx, 'verify', coalitionId, id);
    return this.trail.write(ctx, async (write) => {
      // The whole coalition, as publishing does: the text must not change under the verification.
      await this.coalitions.lock(write.tx, coalitionId);
      await this.queries.view(write.tx, write, coalitionId, id);
      const verifiedOn = amsterdamNow(ctx.now.getTime()).date;
      const rows: [PublishedRow[], number] = await write.tx.query(
        `UPDATE published_routes SET verified_on = $3, verified_by = $4
         WHERE route_id = $1 AND coalition_id = $2 RETURNING fingerprint, content`,
        [id, coalitionId, verifiedOn, organisation],
      );
      const [published] = rows[0];
      if (published === undefined) throw new DomainError('contact-route.not-published');
      const { fingerprint, content } = published;
      // A partner speaks for itself; who writes the routes may have asked anybody.
      const isWriter = may(ctx.user, 'verify', { coalitionId });
      if (!isWriter && organisation !== content.organisation) throw notYourOwn();
      await write.tx.insert(Verification, {
        id: uuidv7(),
        routeId: id,
        fingerprint,
        verifiedOn,
        organisation,
        verifiedBy: ctx.user.id,
        createdAt: ctx.now,
      });
      await this.revisions.raise(write, content.area.municipalities);
      await record(write, {
        action: 'verify',
        subjectType: 'contact-route',
        subjectId: id,
        coalitionId,
        after: { organisation, verifiedOn, fingerprint },
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}

function notYourOwn(): DomainError {
  return new DomainError('request.invalid', {}, [
    { pointer: '/organisation', code: 'contact-route.verification.not-own' },
  ]);
}
