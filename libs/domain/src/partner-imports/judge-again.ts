import { type Prepared, prepared, reasonsOf } from '../likely-doubles/index.js';
import { sameJson } from '../shared/index.js';
import { type OwnTypeWords, readPartner, type RowCells } from './read-partner.js';
import { comparable, type ListJudge, type RowJudgement, type RowToJudge } from './verdicts.js';

/** A row that was judged before. */
export interface JudgedBefore extends RowToJudge {
  readonly judgement: RowJudgement;
}

/**
 * Judges the rows that somebody changed, and those behind them to which that can matter; every other one
 * stays as it was judged. Comes to the same as judging the whole list anew, by the same register.
 *
 * @param rows all of the list, in its order
 * @param changed by number, what each said before; what it still says where somebody only decided
 * @returns the judgements of those that were judged again
 */
export function judgeAgain(
  judge: ListJudge,
  rows: readonly JudgedBefore[],
  changed: ReadonlyMap<number, RowCells>,
  ownWords: OwnTypeWords,
): RowJudgement[] {
  const reach = new Reach();
  return rows.flatMap((row) => {
    const now = once(() => comparedBy(row.cells, ownWords));
    const before = changed.get(row.number);
    if (before === undefined && !reach.isReached(row, now)) {
      judge.keep(row.judgement, now);
      return [];
    }
    const judgement = judge.judge(row);
    const then = before === undefined ? now : () => comparedBy(before, ownWords);
    reach.note([row.judgement, then], [judgement, now]);
    return [judgement];
  });
}

type Compared = () => Prepared;

/** How far changes reach: to the rows that could see what is otherwise now. */
class Reach {
  /** New organisations of the list that came, went or are called otherwise. */
  private readonly anchors: Prepared[] = [];
  private readonly rows = new Set<number>();
  /** Those of the register that another row is the first to be. */
  private readonly organisations = new Set<string>();

  isReached({ decision, judgement }: JudgedBefore, compared: Compared): boolean {
    const { verdict, organisationId, row } = judgement;
    if (verdict === 'wrong' || verdict === 'left-out' || decision?.kind === 'new') return false;
    if (organisationId !== null && this.organisations.has(organisationId)) return true;
    if (row !== null && this.rows.has(row)) return true;
    if (decision?.kind === 'row' && this.rows.has(decision.row)) return true;
    return this.anchors.some((anchor) => reasonsOf(anchor, compared()).length > 0);
  }

  note(
    [before, then]: readonly [RowJudgement, Compared],
    [after, now]: readonly [RowJudgement, Compared],
  ): void {
    const [was, is] = [before.verdict === 'new', after.verdict === 'new'];
    const isSameAnchor = was && is && (then === now || isSame(then(), now()));
    if (was === is && before.organisationId === after.organisationId && (!is || isSameAnchor)) {
      return;
    }
    this.rows.add(after.number);
    if (was && !isSameAnchor) this.anchors.push(then());
    if (is && !isSameAnchor) this.anchors.push(now());
    for (const id of [before.organisationId, after.organisationId]) {
      if (id !== null) this.organisations.add(id);
    }
  }
}

function comparedBy(cells: RowCells, ownWords: OwnTypeWords): Prepared {
  return prepared(comparable(readPartner(cells, ownWords).partner));
}

function isSame(one: Prepared, other: Prepared): boolean {
  return sameJson(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
