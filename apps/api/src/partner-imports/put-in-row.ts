import { Injectable } from '@nestjs/common';
import type { NewOrganisation } from '@zorgpaden/domain/organisations/contract';
import { fillIn, judgePartner, type KnownDetails } from '@zorgpaden/domain/partner-imports/read';
import { DomainError } from '@zorgpaden/domain/shared';
import type { CoveringCoalition } from '../coalitions/index.js';
import { OrganisationRepository } from '../organisations/index.js';
import { PartnershipRepository, refuseSecond } from '../partnerships/index.js';
import type { Change, WriteContext } from '../platform/audit/trail.js';
import type { UserContext } from '../platform/http/context.js';
import { beginning } from './beginning.js';
import { cellsOf } from './list-rows.js';
import { detailsOf, partnershipToday } from './known-partner.js';
import type { PartnerImportEntity } from './partner-import.entity.js';
import type { PartnerImportRowEntity, RowDone } from './partner-import-row.entity.js';

/** What a row led to: what is kept of it, and what the trail is told. */
export interface PutIn {
  readonly outcome: 'added' | 'merged';
  readonly done: RowDone;
  readonly changes: readonly Change[];
}

/** Where a row goes: into which coalition, by which list. */
export interface Into {
  readonly coalition: CoveringCoalition;
  readonly list: PartnerImportEntity;
}

/** Puts a row in whose organisation is known: completes it, and makes it a partner. */
@Injectable()
export class PutInRow {
  constructor(
    private readonly organisations: OrganisationRepository,
    private readonly partnerships: PartnershipRepository,
  ) {}

  /** @throws DomainError when it cannot go in after all */
  async execute(
    write: WriteContext<UserContext>,
    into: Into,
    row: PartnerImportRowEntity,
    organisationId: string,
  ): Promise<PutIn> {
    const { columns, typeWords, since } = into.list;
    const { organisation, partner } = judgePartner(cellsOf(row, columns), typeWords);
    if (organisation === null) throw new DomainError('partner-import.refused.wrong');
    const known = await this.complete(write, organisationId, organisation);
    const joined = await this.join(
      write,
      into,
      organisationId,
      partner.since ?? since,
      partner.part,
    );
    return {
      outcome: row.verdict === 'existing' && joined.made?.before === null ? 'added' : 'merged',
      done: {
        organisationId,
        ...(known.made && { organisation: known.made }),
        ...(joined.made && { partnership: joined.made }),
      },
      changes: [...known.changes, ...joined.changes],
    };
  }

  private async complete(write: WriteContext<UserContext>, id: string, listed: NewOrganisation) {
    const found = await this.organisations.lock(write.tx, id);
    const before: KnownDetails = detailsOf(found);
    const { current, former } = await this.organisations.historyOf(write.tx, found);
    const names = [current, ...former].map(({ name }) => name);
    const { details } = fillIn(before, [...names, ...before.otherNames], listed);
    if (details === before) return { changes: [] };
    await this.organisations.change(write, found, details);
    const change: Change = {
      ...{ action: 'change', subjectType: 'organisation', subjectId: id, organisationId: id },
      ...{ before, after: details },
    };
    return { made: { id, version: found.version + 1, before }, changes: [change] };
  }

  private async join(
    write: WriteContext<UserContext>,
    { coalition: { id: coalitionId } }: Into,
    organisationId: string,
    from: string,
    part: string,
  ) {
    const today = await partnershipToday(write, coalitionId, organisationId);
    if (today === undefined) return this.begin(write, coalitionId, organisationId, from, part);
    if (today.part !== '' || part === '') return { changes: [] };
    const partnership = await this.partnerships.lock(write.tx, coalitionId, today.id);
    const version = partnership.version + 1;
    await this.partnerships.update(write, { ...partnership, part, version });
    const change: Change = {
      ...{ action: 'change', subjectType: 'partnership', subjectId: today.id, coalitionId },
      ...{ before: { part: '' }, after: { part } },
    };
    return { made: { id: today.id, version, before: { part: '' } }, changes: [change] };
  }

  private async begin(
    write: WriteContext<UserContext>,
    coalitionId: string,
    organisationId: string,
    from: string,
    part: string,
  ) {
    const begun = beginning({ coalitionId, organisationId, from, part });
    await refuseSecond(write.tx, this.partnerships, begun.partnership, begun.statuses);
    await this.partnerships.begin(write, [begun]);
    return { made: begun.made, changes: [begun.change] };
  }
}
