import { Injectable } from '@nestjs/common';
import type {
  NewPartnerContact,
  PartnerContactChange,
  PartnerContactView,
} from '@zorgpaden/domain/partner-contacts/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { PartnershipRepository } from '../../partnerships/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import { Database } from '../../platform/db/database.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExtendedError } from '../../platform/http/problem.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { PartnerContactQueries } from '../partner-contact.queries.js';
import { PartnerContactRepository } from '../partner-contact.repository.js';

/** Adds or changes with which function or team one works at a partner. */
@Injectable()
export class KeepPartnerContact {
  constructor(
    private readonly database: Database,
    private readonly contacts: PartnerContactRepository,
    private readonly partnerships: PartnershipRepository,
    private readonly queries: PartnerContactQueries,
    private readonly idempotency: Idempotency,
    private readonly trail: Trail,
  ) {}

  async add(
    ctx: UserContext,
    coalitionId: string,
    { partnershipId, ...given }: NewPartnerContact,
    key?: string,
  ): Promise<PartnerContactView> {
    const partnership = await this.partnerships.find(this.database, coalitionId, partnershipId);
    const organisationId = partnership?.organisationId;
    permit(ctx.user, ['partner-contact', 'keep'], { coalitionId, organisationId });
    if (partnership === undefined) {
      throw new DomainError('request.invalid', {}, [
        { pointer: '/partnershipId', code: 'partner-contact.partner-unknown' },
      ]);
    }
    const asked = ['add-partner-contact', coalitionId, partnershipId, given];
    return this.idempotency.write(ctx, { key, asked }, async (write) => {
      const id = await this.contacts.insert(write, partnershipId, given);
      await record(write, {
        action: 'add',
        subjectType: 'partner-contact',
        subjectId: id,
        coalitionId,
        after: given,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }

  async change(
    ctx: UserContext,
    { coalitionId, id, version }: { coalitionId: string; id: string; version: number },
    given: PartnerContactChange,
  ): Promise<PartnerContactView> {
    const { organisationId } = await this.contacts.find(this.database, coalitionId, id);
    permit(ctx.user, ['partner-contact', 'keep'], { coalitionId, organisationId });
    return this.trail.write(ctx, async (write) => {
      const before = await this.contacts.lock(write, coalitionId, id);
      if (before.deletedAt !== null) throw new DomainError('request.not-found');
      if (before.version !== version) {
        const current = await this.queries.view(write.tx, write, coalitionId, id);
        throw new ExtendedError('partner-contact.version-conflict', { current });
      }
      await this.contacts.update(write, id, given);
      const { job, level, role, phone, email } = before;
      await record(write, {
        action: 'change',
        subjectType: 'partner-contact',
        subjectId: id,
        coalitionId,
        before: { job, level, role, phone, email },
        after: given,
      });
      return this.queries.view(write.tx, write, coalitionId, id);
    });
  }
}
