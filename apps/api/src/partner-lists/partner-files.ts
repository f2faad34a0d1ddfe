import type { Language } from '@zorgpaden/domain/themes';
import { municipalityTexts as english } from '@zorgpaden/texts/en/municipalities';
import { municipalityTexts as dutch } from '@zorgpaden/texts/nl/municipalities';
import { partnerImportTexts as englishImport } from '@zorgpaden/texts/en/workspace-partner-imports';
import { partnerImportTexts as dutchImport } from '@zorgpaden/texts/nl/workspace-partner-imports';
import type { TableFile } from '../platform/http/table-file.js';
import { vcard } from '../platform/http/vcard.js';
import type { ListedPartner } from './partner-list.queries.js';

/** In this order, with the heads under which the import knows them again. */
const COLUMNS = [
  ...(['name', 'partnerType', 'otherNames', 'phone', 'email', 'website', 'street'] as const),
  ...(['postcode', 'place', 'kvk', 'agb', 'oin', 'part', 'since'] as const),
];

/** A table that can be brought in again as it is. */
export function partnerTable(
  partners: readonly ListedPartner[],
  language: Language,
  name: string,
): TableFile {
  const { fields } = language === 'nl' ? dutchImport : englishImport;
  return {
    name,
    head: COLUMNS.map((column) => fields[column]),
    rows: partners.map((partner) => cellsOf(partner, language)),
  };
}

function cellsOf(partner: ListedPartner, language: Language): string[] {
  const { name, otherNames, phone, email, website, visitingAddress: address } = partner;
  const { kvk, agb, oin, part, since } = partner;
  return [
    ...[name, kindOf(partner, language), otherNames.join('; '), phone, email, website],
    ...[address?.street ?? '', address?.postcode ?? '', address?.place ?? ''],
    ...[kvk, agb, oin, part, since],
  ];
}

/** A card per organisation, and one per function or team. */
export function* partnerCards(
  partners: readonly ListedPartner[],
  language: Language,
): Generator<string> {
  for (const partner of partners) {
    const { name, phone, email, website, visitingAddress: at } = partner;
    yield vcard([
      ['KIND', 'org'],
      ['FN', name],
      ['ORG', [name]],
      ['CATEGORIES', kindOf(partner, language)],
      ['TEL;TYPE="work,voice"', phone],
      ['EMAIL;TYPE=work', email],
      ['URL', website],
      ['ADR;TYPE=work', at === null ? [] : ['', '', at.street, at.place, '', at.postcode, '']],
    ]);
    for (const contact of partner.contacts) {
      yield vcard([
        ['KIND', 'group'],
        ['FN', `${contact.job}, ${name}`],
        ['ORG', [name, contact.job]],
        ['TEL;TYPE="work,voice"', contact.phone],
        ['EMAIL;TYPE=work', contact.email],
      ]);
    }
  }
}

function kindOf({ partnerType }: ListedPartner, language: Language): string {
  const { partnerTypes } = (language === 'nl' ? dutch : english).municipality;
  return partnerTypes[partnerType] ?? partnerType;
}
