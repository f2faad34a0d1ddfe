import { Injectable } from '@nestjs/common';
import type { PartnerContactView } from '@zorgpaden/domain/partner-contacts/contract';
import { DomainError, refuseLateUndo } from '@zorgpaden/domain/shared';
import { ContactPersonRepository } from '../../contact-persons/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import { Database } from '../../platform/db/database.js';
import type { UserContext } from '../../platform/http/context.js';
import { PartnerContactQueries } from '../partner-contact.queries.js';
import { PartnerContactRepository } from '../partner-contact.repository.js';

/** Takes a function away, or brings it back. Who held it does not come back with it: their data went. */
@Injectable()
export class RemovePartnerContact {
  constructor(
    private readonly database: Database,
    private readonly contacts: PartnerContactRepository,
    private readonly persons: ContactPersonRepository,
    private readonly queries: PartnerContactQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    const { organisationId } = await this.contacts.find(this.database, coalitionId, id);
    permit(ctx.user, ['partner-contact', 'remove'], { coalitionId, organisationId });
    await this.trail.write(ctx, async (write) => {
      const { deletedAt, job, level } = await this.contacts.lock(write, coalitionId, id);
      if (deletedAt !== null) throw new DomainError('request.not-found');
      await this.persons.delete(write, { partnerContactId: id });
      await this.contacts.setDeleted(write, id, ctx.now);
      await record(write, {
        action: 'delete',
        subjectType: 'partner-contact',
        subjectId: id,
        coalitionId,
        before: { job, level },
      });
    });
  }

  async restore(ctx: UserContext, coalitionId: string, id: string): Promise<PartnerContactView> {
    const { organisationId } = await this.contacts.find(this.database, coalitionId, id);
    permit(ctx.user, ['partner-contact', 'keep'], { coalitionId, organisationId });
    return this.trail.write(ctx, async (write) => {
      const { deletedAt, job, level } = await this.contacts.lock(write, coalitionId, id);
      if (deletedAt === null) throw new DomainError('partner-contact.not-deleted');
      refuseLateUndo(deletedAt, ctx.now);
      await this.contacts.setDeleted(write, id, null);
      await record(write, {
        action: 'restore',
        subjectType: 'partner-contact',
        subjectId: id,
        coalitionId,
        after: { job, level },
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
