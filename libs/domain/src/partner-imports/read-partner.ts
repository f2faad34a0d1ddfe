import type { Address } from '../organisations/organisation.contract.js';
import type { PartnerTypeSlug } from '../organisations/index.js';
import type { PlainDate } from '../shared/index.js';
import { cleanCell, readWebsite, valuesIn, webIn } from './cell-values.js';
import type { ImportField } from './import-field.js';
import type { ListedContact } from './list-contact.js';
import { phonesIn } from './phones-in.js';
import { readPartnerType, typeIn } from './partner-type-words.js';
import { readAddress } from './read-address.js';
import { readContacts } from './read-contacts.js';
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
  readonly email: string;
  readonly website: string;
  readonly visitingAddress: Address | null;
  readonly postalAddress: Address | null;
  readonly kvk: string;
  readonly agb: string;
  readonly oin: string;
  readonly rsin: string;
  readonly part: string;
  readonly since: PlainDate | null;
  readonly contacts: readonly ListedContact[];
  /** Where it is, also when the list says no more than that. */
  readonly place: string;
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

/** Words by which this coalition's lists call the kinds of partners, beside those that we know. */
export type OwnTypeWords = Readonly<Record<string, PartnerTypeSlug>>;

/** Reads one row. Never throws: whatever stands there, the row is told what is the matter with it. */
export function readPartner(cells: RowCells, ownWords: OwnTypeWords = {}): PartnerReading {
  const reading = new Reading(cells);
  const name = reading.text('name').replaceAll('\n', ' ');
  if (name === '') reading.problem('name', 'partner-import.name.missing');
  const { contacts, ...ofContacts } = readContacts(cells);
  const partner: ListedPartner = {
    name,
    otherNames: valuesIn(cells.otherNames ?? ''),
    partnerType: reading.partnerType(name, ownWords),
    phone: reading.phone(),
    email: reading.email(),
    website: reading.website(),
    visitingAddress: reading.visitingAddress(),
    postalAddress: reading.postalAddress(),
    kvk: reading.number('kvk'),
    agb: reading.number('agb'),
    oin: reading.number('oin'),
    rsin: reading.number('rsin'),
    part: reading.text('part'),
    since: reading.since(),
    contacts,
    place: reading.text('place').replaceAll('\n', ' '),
  };
  return {
    partner,
    problems: [...reading.problems, ...ofContacts.problems],
    notices: [...reading.notices, ...ofContacts.notices],
  };
}

class Reading {
  readonly problems: RowRemark[] = [];
  readonly notices: RowRemark[] = [];
  constructor(private readonly cells: RowCells) {}

  problem(field: ImportField, code: string): void {
    this.problems.push({ field, code });
  }

  text(field: 'name' | 'part' | 'place'): string {
    return cleanCell(this.cells[field] ?? '');
  }

  partnerType(name: string, ownWords: OwnTypeWords): PartnerTypeSlug | null {
    const cell = cleanCell(this.cells.partnerType ?? '');
    if (cell !== '') {
      const known = ownWords[cell.toLowerCase()] ?? readPartnerType(cell);
      if (known === undefined) this.problem('partnerType', 'partner-import.type.unknown');
      else if (valuesIn(cell).length > 1 && ownWords[cell.toLowerCase()] === undefined) {
        this.notice('partnerType', 'partner-import.one-of-several');
      }
      return known ?? null;
    }
    const concluded = typeIn(name) ?? null;
    if (concluded !== null) this.notice('partnerType', 'partner-import.type.from-name');
    else if (name !== '') this.problem('partnerType', 'partner-import.type.missing');
    return concluded;
  }

  phone(): string {
    const own = phonesIn(this.cells.phone ?? '');
    const [first, second] = [...own.found, ...phonesIn(this.cells.mixed ?? '').found];
    if (own.found.length === 0 && own.rest.length > 0) {
      this.problem('phone', 'channel.phone.malformed');
    }
    if (second !== undefined) this.notice('phone', 'partner-import.one-of-several');
    return first?.display ?? '';
  }

  email(): string {
    const cell = cleanCell(this.cells.email ?? '');
    const [first, ...others] = webIn(`${cell}\n${this.cells.mixed ?? ''}`).mails;
    if (others.length > 0) this.notice('email', 'partner-import.one-of-several');
    if (cell !== '' && webIn(cell).mails.length === 0) {
      this.problem('email', 'field.email.malformed');
    }
    return first ?? '';
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

  visitingAddress(): Address | null {
    const { visitingAddress: whole = '', street = '', postcode = '', place = '' } = this.cells;
    return this.address('visitingAddress', { whole, street, postcode, place });
  }

  postalAddress(): Address | null {
    const whole = this.cells.postalAddress ?? '';
    return this.address('postalAddress', { whole, street: '', postcode: '', place: '' });
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

  private address(
    field: 'visitingAddress' | 'postalAddress',
    cells: Parameters<typeof readAddress>[0],
  ): Address | null {
    const address = readAddress(cells);
    if (address === undefined && `${cells.whole}${cells.street}`.trim() !== '') {
      this.notice(field, 'partner-import.address.incomplete');
    }
    return address ?? null;
  }

  private notice(field: ImportField, code: string): void {
    this.notices.push({ field, code });
  }
}
