import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { TrailChange, TrailExportQuery } from '@zorgpaden/domain/trail/contract';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { csvLine } from '../platform/http/csv.js';
import { changeOf } from './trail-change.js';
import { trailRows, type TrailRow } from './trail-rows.js';

/** So many changes are in memory at once, however many there are. */
const PAGE = 500;

const HEADS = [
  'at',
  'coalition',
  'stream',
  'seq',
  'action',
  'subject_type',
  'subject_id',
  'subject',
  'person',
  'role',
  'request',
  'field',
  'before',
  'after',
];

/** The trail as a table: a row for each field that changed, the newest first. */
@Injectable()
export class ExportTrail {
  constructor(private readonly database: Database) {}

  execute(ctx: UserContext, filter: TrailExportQuery): Readable {
    permit(ctx.user, ['trail', 'export']);
    return Readable.from(this.lines(filter));
  }

  private async *lines(filter: TrailExportQuery): AsyncGenerator<string> {
    // With a byte order mark spreadsheets read UTF-8.
    yield `\uFEFF${csvLine(HEADS)}`;
    let before: TrailRow | undefined;
    do {
      const scope = { ...filter, ...(before !== undefined && { before }) };
      const rows = await trailRows(this.database, scope, PAGE);
      yield rows.map(linesOf).join('');
      before = rows.length < PAGE ? undefined : rows.at(-1);
    } while (before !== undefined);
  }
}

function linesOf(row: TrailRow): string {
  const change = changeOf(row);
  const cells = [
    change.at,
    change.coalition?.name ?? '',
    row.stream,
    row.seq,
    change.action,
    change.subject.type,
    change.subject.id,
    change.subject.name ?? '',
    personIn(change),
    change.role,
    row.requestId,
  ];
  if (change.fields.length === 0) return csvLine([...cells, '', '', '']);
  return change.fields
    .map(({ name, before, after, erased }) => {
      const gone = erased ? '(erased)' : '';
      return csvLine([...cells, name, textOf(before, gone), textOf(after, gone)]);
    })
    .join('');
}

function personIn({ by, byErased }: TrailChange): string {
  return byErased ? '(erased)' : (by?.name ?? by?.id ?? '');
}

function textOf(value: unknown, missing: string): string {
  if (value === undefined) return missing;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
