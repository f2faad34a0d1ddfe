import { cleanCell, webIn } from './cell-values.js';
import { levelOfJob, readContactRole, readLevel } from './contact-words.js';
import type { ListedContact } from './list-contact.js';
import { phonesIn } from './phones-in.js';
import type { RowCells, RowRemark } from './read-partner.js';

export interface ContactsReading {
  readonly contacts: readonly ListedContact[];
  readonly problems: readonly RowRemark[];
  readonly notices: readonly RowRemark[];
}

/** What one is called of whom a list says no function. */
const NO_JOB = 'Contactpersoon';

const fields = [
  ...(['contactName', 'contactJob', 'contactLevel', 'contactRole'] as const),
  ...(['contactEmail', 'contactPhone'] as const),
];

/**
 * Reads the contacts of one row: mostly one, several where several names stand in the cell. Who is named
 * is told so by mail, as when somebody types the name: without an address there is no name.
 */
export function readContacts(cells: RowCells): ContactsReading {
  if (fields.every((field) => cleanCell(cells[field] ?? '') === '')) return NOBODY;
  const problems: RowRemark[] = [];
  const notices: RowRemark[] = [];
  const names = namesIn(cells.contactName ?? '');
  const count = Math.max(1, names.length);
  const mails = mailsIn(cells, problems);
  const phones = phonesOf(cells, problems);
  if (mails.length > count) notices.push(oneOfSeveral('contactEmail'));
  if (phones.length > count) notices.push(oneOfSeveral('contactPhone'));
  const isTold = problems.some(({ field }) => field === 'contactEmail');
  if (names.length > mails.length && !isTold) {
    problems.push({ field: 'contactEmail', code: 'partner-import.contact.mail-missing' });
  }
  const role = readContactRole(cells.contactRole ?? '') ?? null;
  const jobs = jobsOf(cells, role === null, notices);
  const listed = readLevel(cells.contactLevel ?? '');
  noteLevel(cells, listed === undefined, problems, notices);
  const contacts = Array.from({ length: count }, (_, index) => {
    const job = (jobs.length === count ? jobs[index] : jobs.join(', ')) ?? '';
    const [name = '', email = '', phone = ''] = [names[index], mails[index], phones[index]];
    return { name, job, level: listed ?? levelOfJob(job), role, email, phone };
  });
  return { contacts, problems, notices };
}

const NOBODY: ContactsReading = { contacts: [], problems: [], notices: [] };

/** Names hold commas (`Linde, A. van der`): only what cannot stand in one is between them. */
function namesIn(cell: string): string[] {
  return cleanCell(cell)
    .split(/\s*(?:\n|;|\||\s[/+&]\s|\s(?:en|and)\s)\s*/i)
    .filter((name) => name !== '');
}

function mailsIn({ contactEmail = '' }: RowCells, problems: RowRemark[]): string[] {
  const { mails } = webIn(contactEmail);
  if (mails.length === 0 && cleanCell(contactEmail) !== '') {
    problems.push({ field: 'contactEmail', code: 'field.email.malformed' });
  }
  return mails;
}

function phonesOf({ contactPhone = '' }: RowCells, problems: RowRemark[]): string[] {
  const { found, rest } = phonesIn(contactPhone);
  if (found.length === 0 && rest.length > 0) {
    problems.push({ field: 'contactPhone', code: 'channel.phone.malformed' });
  }
  return found.map(({ display }) => display);
}

/** A role that is none of ours says what the job is, when nothing else does. */
function jobsOf(cells: RowCells, hasNoRole: boolean, notices: RowRemark[]): string[] {
  const jobs = linesIn(cells.contactJob ?? '');
  const roles = hasNoRole ? linesIn(cells.contactRole ?? '') : [];
  if (jobs.length > 0) {
    if (roles.length > 0) {
      notices.push({ field: 'contactRole', code: 'partner-import.contact.role-unknown' });
    }
    return jobs;
  }
  if (roles.length > 0) return roles;
  notices.push({ field: 'contactJob', code: 'partner-import.contact.job-assumed' });
  return [NO_JOB];
}

function noteLevel(
  { contactLevel = '' }: RowCells,
  isConcluded: boolean,
  problems: RowRemark[],
  notices: RowRemark[],
): void {
  const field = 'contactLevel';
  if (!isConcluded) return;
  if (cleanCell(contactLevel) === '') {
    notices.push({ field, code: 'partner-import.contact.level-concluded' });
  } else problems.push({ field, code: 'partner-import.contact.level-unknown' });
}

function linesIn(cell: string): string[] {
  return cleanCell(cell)
    .split(/\s*(?:\n|;|\|)\s*/)
    .filter((line) => line !== '');
}

function oneOfSeveral(field: RowRemark['field']): RowRemark {
  return { field, code: 'partner-import.one-of-several' };
}
