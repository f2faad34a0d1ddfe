import { Injectable } from '@nestjs/common';
import { findHeader, type ListHeader, listLimits } from '@zorgpaden/domain/partner-imports';
import type { PartnerImportView } from '@zorgpaden/domain/partner-imports/contract';
import { v7 as uuidv7 } from 'uuid';
import { CoalitionRepository } from '../../coalitions/index.js';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import type { FileBody } from '../../platform/http/file-body.js';
import { peildatumOf } from '../../platform/http/peildatum.js';
import { ListReader } from '../files/list-reader.js';
import type { List } from '../files/list.js';
import { guarded } from '../list-rows.js';
import type { PartnerImportMappingEntity } from '../partner-import-mapping.entity.js';
import type { StoredColumn } from '../partner-import.entity.js';
import { PartnerImportQueries } from '../partner-import.queries.js';
import { PartnerImportRepository } from '../partner-import.repository.js';

/** Takes a list in as it is. Its rows are kept, the file is not; nothing is entered yet. */
@Injectable()
export class HandInList {
  constructor(
    private readonly reader: ListReader,
    private readonly coalitions: CoalitionRepository,
    private readonly imports: PartnerImportRepository,
    private readonly queries: PartnerImportQueries,
    private readonly trail: Trail,
  ) {}

  async execute(
    ctx: UserContext,
    coalitionId: string,
    { file, fileName }: { readonly file: FileBody; readonly fileName: string },
  ): Promise<PartnerImportView> {
    permit(ctx.user, ['partner-import', 'import'], { coalitionId });
    const list = await this.reader.read(await file.bytes(listLimits.bytes));
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const remembered = await this.imports.remembered(write.tx, coalitionId);
      const header = findHeader(list.rows.map(({ cells }) => cells));
      const columns = asRemembered(header, remembered);
      const id = uuidv7();
      await this.imports.insert(
        write,
        {
          ...{ id, coalitionId, fileName, columns, version: 1 },
          firstRow: firstRowOf(list, header),
          typeWords: remembered.typeWords,
          since: peildatumOf(ctx),
          otherSheets: list.otherSheets,
          ...{ createdBy: ctx.user.id, createdAt: ctx.now, lookedAt: null, startedBy: null },
          ...{ startedAt: null, cancelledAt: null, finishedAt: null },
          ...{ undoStartedBy: null, undoStartedAt: null, undoneAt: null },
        },
        list.rows.map((row) => guarded(row, columns)),
      );
      await record(write, {
        action: 'hand-in',
        subjectType: 'partner-import',
        subjectId: id,
        coalitionId,
        after: { rows: list.rows.length },
      });
      return this.queries.view(write.tx, coalitionId, id);
    });
  }
}

/** A column that was there before means what it meant then. */
function asRemembered(header: ListHeader, { fields }: PartnerImportMappingEntity): StoredColumn[] {
  const columns = header.columns.map(({ head, field }) => ({
    head,
    field: head !== '' && Object.hasOwn(fields, head) ? (fields[head] ?? null) : field,
  }));
  return columns.map(({ head, field }, index) => {
    const first = columns.findIndex((one) => one.field === field);
    return { head, field: first === index ? field : null };
  });
}

function firstRowOf({ rows }: List, { firstRow }: ListHeader): number {
  return rows[firstRow]?.number ?? (rows.at(-1)?.number ?? 0) + 1;
}
