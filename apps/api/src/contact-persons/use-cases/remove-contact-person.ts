import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { ContactRouteRepository } from '../../contact-routes/index.js';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ContactPersonRepository } from '../contact-person.repository.js';

/** Somebody is not the person behind a contact any more: their data go, the team's stand. */
@Injectable()
export class RemoveContactPerson {
  constructor(
    private readonly routes: ContactRouteRepository,
    private readonly persons: ContactPersonRepository,
    private readonly revisions: MunicipalityRevisions,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    { coalitionId, routeId }: { readonly coalitionId: string; readonly routeId: string },
  ): Promise<void> {
    permit(ctx.user, ['contact-person', 'remove'], { coalitionId });
    await this.trail.write(ctx, async (write) => {
      await this.routes.lockAlsoDeleted(write.tx, coalitionId, routeId);
      const person = await this.persons.behind(write.tx, { routeId });
      if (person === undefined) throw new DomainError('request.not-found');
      await this.persons.delete(write, { routeId });
      if (person.publicSince) await this.revisions.raise(write, person.municipalities);
      await record(write, {
        action: 'remove-person',
        subjectType: 'contact-route',
        subjectId: routeId,
        coalitionId,
      });
    });
  }
}
