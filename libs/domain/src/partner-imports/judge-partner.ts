import { suspicionCode, suspicionsIn } from '../free-text/index.js';
import { newOrganisation, type NewOrganisation } from '../organisations/organisation.contract.js';
import { judgeContacts, type NewContact } from './judge-contacts.js';
import { importedPart } from './partner-import.contract.js';
import { type ImportField, importFields } from './import-field.js';
import {
  type ListedPartner,
  type OwnTypeWords,
  readPartner,
  type RowCells,
  type RowRemark,
} from './read-partner.js';

/** What a row comes to: an organisation as one could type it in the form, or why not. */
export interface JudgedRow {
  readonly partner: ListedPartner;
  /** `null` as long as something stands in the way. */
  readonly organisation: NewOrganisation | null;
  readonly contacts: readonly NewContact[];
  readonly problems: readonly RowRemark[];
  readonly notices: readonly RowRemark[];
}

/**
 * Reads a row and holds it against the contracts of the forms, rule 1 included: a list brings nothing in
 * that could not be typed.
 */
export function judgePartner(cells: RowCells, ownWords: OwnTypeWords = {}): JudgedRow {
  const { partner, problems: read, notices } = readPartner(cells, ownWords);
  const { part, since: _, place: __, contacts: listed, ...organisation } = partner;
  const ofContacts = judgeContacts(listed);
  const parsed = newOrganisation.safeParse(organisation);
  const refused = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => remark(path, message)),
    ...(importedPart.safeParse(part).error?.issues ?? []).map(({ message }) =>
      remark(['part'], message),
    ),
    ...ofContacts.problems,
    ...suspicionsIn(part).map(({ sign }) => remark(['part'], suspicionCode(sign))),
  ];
  // What could not be read says so itself, and once.
  const problems = [
    ...read,
    ...refused.filter(({ field }) => !read.some((one) => one.field === field)),
  ];
  const good = problems.length === 0 && parsed.success;
  const { contacts } = ofContacts;
  return { partner, organisation: good ? parsed.data : null, contacts, problems, notices };
}

function remark([first]: readonly PropertyKey[], code: string): RowRemark {
  const field = importFields.find((one) => one === first) ?? ('name' satisfies ImportField);
  return { field, code };
}
