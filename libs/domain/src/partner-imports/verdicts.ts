import {
  type Comparable,
  type DoubleReason,
  DoublesIndex,
  type LikelyDouble,
  mayBeOne,
  type Prepared,
  prepared,
  webDomainOf,
} from '../likely-doubles/index.js';
import { parsePhoneNumber } from '../phone-numbers/index.js';
import { type KnownContact, newContacts } from './list-contact.js';
import { fillIn, type KnownDetails } from './fill-in.js';
import type { ImportField } from './import-field.js';
import { type JudgedRow, judgePartner } from './judge-partner.js';
import type { RowDecision, RowVerdict } from './partner-import.js';
import type { ListedPartner, OwnTypeWords, RowCells, RowRemark } from './read-partner.js';

/** An organisation of the register, as far as a list is compared with it. */
export interface KnownOrganisation extends Prepared {
  readonly id: string;
  readonly name: string;
  readonly details: KnownDetails;
  /** What its part is in this coalition today; `null` when it is no partner. */
  readonly partHere: string | null;
}

/** A row as it is judged: what it says, what was held back of it (rule 1), what somebody said of it. */
export interface RowToJudge {
  readonly number: number;
  readonly cells: RowCells;
  readonly withheld: readonly RowRemark[];
  readonly decision: RowDecision | null;
}

export interface Candidate {
  readonly organisationId: string | null;
  readonly row: number | null;
  readonly name: string;
  readonly place: string;
  readonly reasons: readonly DoubleReason[];
}

/** What a row will become. */
export interface RowJudgement {
  readonly number: number;
  readonly verdict: RowVerdict;
  readonly problems: readonly RowRemark[];
  readonly notices: readonly RowRemark[];
  readonly candidates: readonly Candidate[];
  /** The organisation or the row that it goes together with. */
  readonly organisationId: string | null;
  readonly row: number | null;
}

interface Anchor extends Prepared {
  readonly number: number;
  readonly name: string;
}

/** With whom one works in this coalition, by organisation. */
export type ContactsHere = ReadonlyMap<string, readonly KnownContact[]>;

/** Judges the rows of a list in their order, against the register and against each other. */
export class ListJudge {
  private readonly register: DoublesIndex<KnownOrganisation>;
  private readonly byId: ReadonlyMap<string, KnownOrganisation>;
  private readonly list = new DoublesIndex<Anchor>();
  /** Which row was the first to be an organisation of the register. */
  private readonly firstOf = new Map<string, number>();
  private readonly numbers = new Set<number>();

  constructor(
    known: readonly KnownOrganisation[],
    private readonly ownWords: OwnTypeWords,
    private readonly contactsHere: ContactsHere = new Map(),
  ) {
    this.register = new DoublesIndex(known);
    this.byId = new Map(known.map((one) => [one.id, one]));
  }

  judge(row: RowToJudge): RowJudgement {
    const judged = judgePartner(row.cells, this.ownWords);
    const problems = [...judged.problems, ...row.withheld];
    const base = { number: row.number, problems, notices: judged.notices };
    const nothing = { candidates: [], organisationId: null, row: null };
    if (row.decision?.kind === 'leave-out') return { ...base, ...nothing, verdict: 'left-out' };
    if (judged.organisation === null || problems.length > 0) {
      return { ...base, ...nothing, verdict: 'wrong' };
    }
    const asked = prepared(comparable(judged.partner));
    return { ...base, ...this.place(row, judged, asked) };
  }

  /** A row that stays as it was judged: those behind it are compared with it too. */
  keep({ number, verdict, organisationId }: RowJudgement, compared: () => Prepared): void {
    if (verdict === 'new') {
      const asked = compared();
      this.fresh({ ...asked, number, name: asked.names[0] ?? '' });
    } else if (organisationId !== null) {
      this.firstOf.set(organisationId, number);
      this.numbers.add(number);
    }
  }

  private place(row: RowToJudge, judged: JudgedRow, asked: Prepared) {
    const { decision, number } = row;
    const anchor = { ...asked, number, name: judged.partner.name };
    if (decision?.kind === 'new') return this.fresh(anchor);
    if (decision?.kind === 'organisation') {
      const known = this.byId.get(decision.organisationId);
      if (known !== undefined) return this.known(known, anchor, judged);
    }
    if (decision?.kind === 'row' && this.numbers.has(decision.row)) return repeats(decision.row);
    const registered = this.register.find(asked);
    const sure = registered.find((one) => one.sure || isPartnerOfThatName(one, asked));
    if (sure !== undefined) return this.known(sure.known, anchor, judged);
    const listed = this.list.find(asked);
    const before = listed.find(
      ({ known, reasons }) => reasons.includes('name') && isOne(known, asked),
    );
    if (before !== undefined) return repeats(before.known.number);
    const candidates = [
      ...registered.map(({ known, reasons }) => ({
        ...{ organisationId: known.id, row: null, name: known.name, place: known.place },
        reasons,
      })),
      ...listed.filter(saysMore).map(({ known, reasons }) => ({
        ...{ organisationId: null, row: known.number, name: known.name, place: known.place },
        reasons,
      })),
    ].slice(0, 5);
    if (candidates.length === 0) return this.fresh(anchor);
    return { verdict: 'double' as const, candidates, organisationId: null, row: null };
  }

  private fresh(anchor: Anchor) {
    this.list.add(anchor);
    this.numbers.add(anchor.number);
    return { verdict: 'new' as const, candidates: [], organisationId: null, row: null };
  }

  private known(
    known: KnownOrganisation,
    anchor: Anchor,
    { organisation, partner, notices }: JudgedRow,
  ) {
    const first = this.firstOf.get(known.id);
    if (first !== undefined) return repeats(first);
    this.firstOf.set(known.id, anchor.number);
    this.numbers.add(anchor.number);
    const target = { candidates: [], organisationId: known.id, row: null };
    if (organisation === null) return { ...target, verdict: 'wrong' as const };
    const { details, differing } = fillIn(known.details, known.names, organisation);
    const told = [...notices, ...differing.map((field) => differs(field))];
    if (known.partHere === null) return { ...target, verdict: 'existing' as const, notices: told };
    const more =
      details !== known.details ||
      (known.partHere === '' && partner.part !== '') ||
      newContacts(this.contactsHere.get(known.id) ?? [], partner.contacts).length > 0;
    return { ...target, verdict: more ? ('changed' as const) : ('same' as const), notices: told };
  }
}

function repeats(row: number) {
  return { verdict: 'repeated' as const, candidates: [], organisationId: null, row };
}

function differs(field: ImportField): RowRemark {
  return { field, code: 'partner-import.differs' };
}

/** In one coalition there are no two partners of one name, unless kind, place or number say so. */
function isPartnerOfThatName(one: LikelyDouble<KnownOrganisation>, asked: Prepared): boolean {
  return one.known.partHere !== null && one.reasons.includes('name') && isOne(one.known, asked);
}

function isOne(known: Prepared, asked: Prepared): boolean {
  return mayBeOne(known, asked) && !differentNumbers(known, asked);
}

function differentNumbers(one: Comparable, other: Comparable): boolean {
  return (
    one.numbers.length > 0 &&
    other.numbers.length > 0 &&
    !one.numbers.some((number) => other.numbers.includes(number))
  );
}

/** Within a list a shared phone or website is no news: they are often those of one organisation. */
function saysMore({ reasons }: LikelyDouble<Anchor>): boolean {
  return reasons.some((reason) => reason !== 'web-domain' && reason !== 'phone');
}

/** What a partner of a list is compared by. */
export function comparable(partner: ListedPartner): Comparable {
  const { kvk, agb, oin, rsin } = partner;
  return {
    names: [partner.name, ...partner.otherNames],
    partnerType: partner.partnerType,
    place: partner.visitingAddress?.place ?? partner.place,
    numbers: numbersOf({ kvk, agb, oin, rsin }),
    phone: parsePhoneNumber(partner.phone)?.value ?? '',
    webDomains: [partner.website, partner.email].flatMap((address) => webDomainOf(address) ?? []),
  };
}

/** `kvk 12345678`: numbers of different registers are different numbers. */
export function numbersOf(
  numbers: Readonly<Record<'kvk' | 'agb' | 'oin' | 'rsin', string>>,
): string[] {
  return Object.entries(numbers).flatMap(([kind, number]) =>
    number === '' ? [] : [`${kind} ${number}`],
  );
}
