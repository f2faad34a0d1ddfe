import { Injectable } from '@nestjs/common';
import { moveNext } from '@zorgpaden/domain/case-conferences';
import type { CaseConferenceContent } from '@zorgpaden/domain/case-conferences/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { CaseConferenceParticipantEntity } from './case-conference-participant.entity.js';
import { CaseConferenceEntity } from './case-conference.entity.js';

@Injectable()
export class CaseConferenceRepository {
  async insert(
    ctx: WriteContext,
    coalitionId: string,
    content: CaseConferenceContent,
  ): Promise<string> {
    const id = uuidv7();
    await ctx.tx.insert(CaseConferenceEntity, { id, coalitionId, ...columnsOf(ctx, content) });
    await this.invite(ctx, id, content.participantIds);
    return id;
  }

  /** @throws DomainError `request.not-found`; one that was deleted is not there, unless asked for */
  async lock(
    { tx }: WriteContext,
    coalitionId: string,
    id: string,
    { deleted = false } = {},
  ): Promise<CaseConferenceEntity> {
    const found = await tx.findOne(CaseConferenceEntity, {
      where: { id, coalitionId },
      lock: { mode: 'pessimistic_write' },
    });
    if (found === null || (found.deletedAt !== null && !deleted)) {
      throw new DomainError('request.not-found');
    }
    return found;
  }

  async update(
    ctx: WriteContext,
    { id, version }: CaseConferenceEntity,
    content: CaseConferenceContent,
  ): Promise<void> {
    const columns = { ...columnsOf(ctx, content), version: version + 1 };
    await ctx.tx.update(CaseConferenceEntity, { id }, columns);
    await ctx.tx.delete(CaseConferenceParticipantEntity, { caseConferenceId: id });
    await this.invite(ctx, id, content.participantIds);
  }

  async setDeleted(
    { tx }: WriteContext,
    { id, version }: CaseConferenceEntity,
    deletedAt: Date | null,
  ): Promise<void> {
    await tx.update(CaseConferenceEntity, { id }, { deletedAt, version: version + 1 });
  }

  private async invite({ tx }: WriteContext, caseConferenceId: string, ids: readonly string[]) {
    if (ids.length === 0) return;
    const rows = ids.map((organisationId) => ({ caseConferenceId, organisationId }));
    await tx.insert(CaseConferenceParticipantEntity, rows);
  }
}

function columnsOf(ctx: WriteContext, content: CaseConferenceContent) {
  const { participantIds: _, nextOn, ...columns } = content;
  return { ...columns, moved: moveNext(content.rhythm, nextOn, peildatumOf(ctx)) };
}
