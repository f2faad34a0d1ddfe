import type { PartnerTypeSlug } from '../organisations/index.js';
import { suspicionCode, suspicionsIn } from '../free-text/index.js';
import type { PlainDate } from '../shared/index.js';
import { cleanCell, readWebsite, valuesIn, webIn } from './cell-values.js';
import type { ImportField } from './import-field.js';
import { phonesIn } from './phones-in.js';
import { readPartnerType, typeIn } from './partner-type-words.js';
import { readDate } from './read-date.js';
import { readRegistrationNumber, type RegistrationNumber } from './registration-numbers.js';

/** What a row of the list says, field by field, as it stands there. */
export type RowCells = Readonly<Partial<Record<ImportField, string>>>;

/** A partner as a row tells of it. An empty text: the list does not say. */
export interface ListedPartner {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly partnerType: PartnerTypeSlug | null;
  readonly phone: string;
  readonly website: string;
  readonly visitingAddress: string;
  readonly postalAddress: string;
  readonly kvk: string;
  readonly agb: string;
  readonly oin: string;
  readonly part: string;
  readonly since: PlainDate | null;
}

/** Something about one field of a row; `libs/texts` has the sentence. */
export interface RowRemark {
  readonly field: ImportField;
  readonly code: string;
}

export interface PartnerReading {
  readonly partner: ListedPartner;
  /** What stands in the way: such a row does not go in. */
  readonly problems: readonly RowRemark[];
  /** What is good to know: a value that was left behind, or concluded. */
  readonly notices: readonly RowRemark[];
}

const longest = {
  name: 200,
  visitingAddress: 200,
  postalAddress: 200,
  part: 1000,
} as const satisfies Partial<Record<ImportField, number>>;

/** Words by which this coalition's lists call the kinds of partners, beside those that we know. */
export type OwnTypeWords = Readonly<Record<string, PartnerTypeSlug>>;

/** Reads one row. Never throws: whatever stands there, the row is told what is the matter with it. */
export function readPartner(cells: RowCells, ownWords: OwnTypeWords = {}): PartnerReading {
  const reading = new Reading(cells);
  const name = reading.text('name').replaceAll('\n', ' ');
  if (name === '') reading.problem('name', 'partner-import.name.missing');
  const partner: ListedPartner = {
    name,
    otherNames: reading.names('otherNames'),
    partnerType: reading.partnerType(name, ownWords),
    phone: reading.phone(),
    website: reading.website(),
    visitingAddress: reading.text('visitingAddress').replaceAll('\n', ', '),
    postalAddress: reading.text('postalAddress').replaceAll('\n', ', '),
    kvk: reading.number('kvk'),
    agb: reading.number('agb'),
    oin: reading.number('oin'),
    part: reading.text('part'),
    since: reading.since(),
  };
  return { partner, problems: reading.problems, notices: reading.notices };
}

class Reading {
  readonly problems: RowRemark[] = [];
  readonly notices: RowRemark[] = [];
  constructor(private readonly cells: RowCells) {}

  problem(field: ImportField, code: string): void {
    this.problems.push({ field, code });
  }

  /** Free text: judged by rule 1, and no longer than there is room for. */
  text(field: 'name' | 'visitingAddress' | 'postalAddress' | 'part'): string {
    const text = cleanCell(this.cells[field] ?? '');
    this.judge(field, text);
    if (text.length > longest[field]) this.problem(field, 'field.too-long');
    return text;
  }

  names(field: 'otherNames'): string[] {
    const text = this.cells[field] ?? '';
    this.judge(field, text);
    return valuesIn(text).map((name) => name.slice(0, longest.name));
  }

  partnerType(name: string, ownWords: OwnTypeWords): PartnerTypeSlug | null {
    const cell = cleanCell(this.cells.partnerType ?? '');
    if (cell !== '') {
      const own = ownWords[cell.toLowerCase()];
      if (own !== undefined) return own;
      const whole = readPartnerType(cell);
      if (valuesIn(cell).length > 1) this.notice('partnerType', 'partner-import.one-of-several');
      if (whole !== undefined) return whole;
      this.problem('partnerType', 'partner-import.type.unknown');
      return null;
    }
    const concluded = typeIn(name) ?? null;
    if (concluded !== null) this.notice('partnerType', 'partner-import.type.from-name');
    else if (name !== '') this.problem('partnerType', 'partner-import.type.missing');
    return concluded;
  }

  phone(): string {
    const own = phonesIn(this.cells.phone ?? '');
    const all = [...own.found, ...phonesIn(this.cells.mixed ?? '').found];
    if (own.found.length === 0 && own.rest.length > 0)
      this.problem('phone', 'channel.phone.malformed');
    const [first, second] = all;
    if (first?.value === '112') this.problem('phone', 'channel.phone.emergency');
    if (second !== undefined) this.notice('phone', 'partner-import.one-of-several');
    return first?.display ?? '';
  }

  website(): string {
    const cell = cleanCell(this.cells.website ?? '');
    const [first, ...others] = cell === '' ? webIn(this.cells.mixed ?? '').sites : valuesIn(cell);
    if (first === undefined) return '';
    if (others.length > 0) this.notice('website', 'partner-import.one-of-several');
    const site = readWebsite(first);
    if (site === undefined) this.problem('website', 'partner-import.website.malformed');
    return site ?? '';
  }

  number(field: RegistrationNumber): string {
    const [first, ...others] = valuesIn(this.cells[field] ?? '');
    if (first === undefined) return '';
    if (others.length > 0) this.notice(field, 'partner-import.one-of-several');
    const reading = readRegistrationNumber(field, first);
    if ('value' in reading) return reading.value;
    this.problem(field, reading.code);
    return '';
  }

  since(): PlainDate | null {
    const cell = cleanCell(this.cells.since ?? '');
    if (cell === '') return null;
    const date = readDate(cell);
    if (date === undefined) this.problem('since', 'partner-import.date.unreadable');
    return date ?? null;
  }

  private notice(field: ImportField, code: string): void {
    this.notices.push({ field, code });
  }

  private judge(field: ImportField, text: string): void {
    for (const { sign } of suspicionsIn(text)) this.problem(field, suspicionCode(sign));
  }
}
