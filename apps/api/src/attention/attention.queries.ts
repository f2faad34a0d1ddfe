import { Injectable } from '@nestjs/common';
import {
  chargeOf,
  horizonOf,
  inOrder,
  isLate,
  nextReflectionBy,
  reflectionMonths,
} from '@zorgpaden/domain/attention';
import type { AttentionItem, AttentionList } from '@zorgpaden/domain/attention/contract';
import { addMonths, type Actor, type PlainDate } from '@zorgpaden/domain/shared';
import { permit } from '../platform/auth/permit.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { ATTENTION } from './sources.js';

/** One screen: who has more to do than this begins with the first. */
export const SHOWN = 60;

interface Row extends Omit<AttentionItem, 'late' | 'on'> {
  readonly personId: string;
  /** Of a coalition that misses a reflection: the day of the last one, `null` without one. */
  readonly on: PlainDate | null;
  readonly total: number;
}
type Person = NonNullable<Actor>;

/** What asks for somebody's attention, gathered from everything that they work on. */
@Injectable()
export class AttentionQueries {
  constructor(private readonly database: Database) {}

  /** Of one coalition, or of all that they work on. */
  async list(ctx: UserContext, coalitionId: string | null): Promise<AttentionList> {
    permit(ctx.user, ['attention', 'read']);
    const lists = await this.ofEach([ctx.user], peildatumOf(ctx), coalitionId);
    return lists.get(ctx.user.id) ?? { items: [], more: 0 };
  }

  /** By the person's id: of many in one statement, for the mails of a week. */
  async ofEach(
    people: readonly Person[],
    today: PlainDate,
    coalitionId: string | null = null,
  ): Promise<ReadonlyMap<string, AttentionList>> {
    const rows = await this.database.prepared<Row>('attention', ATTENTION, [
      JSON.stringify(people.map((person) => ({ id: person.id, ...chargeOf(person) }))),
      today,
      horizonOf('follow-up', today),
      horizonOf('agreement-ends', today),
      addMonths(horizonOf('reflection-missing', today), -reflectionMonths),
      coalitionId,
    ]);
    const byPerson = Map.groupBy(rows, ({ personId }) => personId);
    return new Map([...byPerson].map(([id, found]) => [id, listOf(found, today)]));
  }
}

/** The most urgent, in order, of what one person is asked. */
function listOf(rows: readonly Row[], today: PlainDate): AttentionList {
  const total = rows[0]?.total ?? 0;
  const items = inOrder(
    rows.map((row) => ({ ...row, on: dueOn(row, today), key: `${row.kind} ${row.id}` })),
    today,
  )
    .slice(0, SHOWN)
    .map(({ kind, id, title, coalition, on, waiting }) => ({
      ...{ kind, id, title, coalition, on, waiting },
      late: isLate({ kind, on }, today),
    }));
  return { items, more: total - items.length };
}

function dueOn({ kind, on }: Row, today: PlainDate): PlainDate {
  if (on === null) return today;
  return kind === 'reflection-missing' ? nextReflectionBy(on) : on;
}
