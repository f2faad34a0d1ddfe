import type { partnerImportProblems as dutch } from '../nl/problems-partner-imports.js';

export const partnerImportProblems: typeof dutch = {
  'partner-import.file.broken':
    'This file is damaged. Open it in your spreadsheet and save it again.',
  'partner-import.file.empty':
    'There is nothing in this list. Choose another file or paste the rows.',
  'partner-import.file.encoding':
    'There are characters in this file that cannot be read. Save it as CSV UTF-8 or as XLSX.',
  'partner-import.file.encrypted':
    'This file has a password or is of an old Excel (.xls). Save it as .xlsx without a password.',
  'partner-import.file.kind': 'This is no list. Choose a file of the kind XLSX, ODS or CSV.',
  'partner-import.file.too-large':
    'This file is too large. A list may be 20 MB, and 200 MB when it is unpacked.',
  'partner-import.file.too-many-rows':
    'This list has more than 50,000 rows. Divide it over more files.',

  'partner-import.name.missing': 'The name of the organisation is missing. Fill it in.',
  'partner-import.type.missing':
    'It does not say what kind of organisation this is, and neither does the name. Choose a kind.',
  'partner-import.type.unknown': 'We do not know this kind of partner. Choose a kind.',
  'partner-import.type.from-name':
    'The kind of partner was concluded from the name. See whether it is right.',
  'partner-import.one-of-several':
    'There is more than one value here. Only the first one goes along.',
  'partner-import.website.malformed':
    'This is no web address. Write it like https://www.example.org.',
  'partner-import.number.length':
    'This number does not have the right number of digits: KvK and AGB have 8, an OIN 20.',
  'partner-import.number.rounded': 'The spreadsheet rounded this number. Type it again, as text.',
  'partner-import.date.unreadable': 'This is no date. Write day-month-year, like 31-1-2024.',

  'partner-import.address.incomplete':
    'This address is not complete and does not go along. Write street, postcode and place.',
  'partner-import.contact.mail-missing':
    'Who is named is told so by email. Fill in the address, or leave the name out. Is it in another column? Then choose that column above.',
  'partner-import.contact.level-unknown':
    'We do not know this level. Choose board, management or practice.',
  'partner-import.contact.level-concluded':
    'The level was concluded from the job. See whether it is right.',
  'partner-import.contact.job-assumed': 'There is no job or team here. We write: Contactpersoon.',
  'partner-import.contact.role-unknown':
    'We do not know this role. The contact goes along without it.',
  'partner-import.differs': 'The register says something else here. That stays as it is.',
  'partner-import.refused.double':
    'This may be an organisation that is there already, and nobody chose. Choose, or leave the row out.',
  'partner-import.refused.left-out': 'This row was left out.',
  'partner-import.refused.repeats-refused':
    'This row goes with an earlier one that was not brought in either.',
  'partner-import.refused.wrong': 'Something in this row is not right.',
  'partner-import.refused.cancelled': 'It was stopped before this row was reached.',
  'partner-import.mapping.columns': 'The list has another number of columns. Load the list again.',
  'partner-import.mapping.no-name': 'Choose which column holds the name of the organisation.',
  'partner-import.mapping.twice': 'This was chosen for another column already.',
  'partner-import.started':
    'This list is being brought in, or was. Hand it in again to change something.',
  'partner-import.not-looked-at': 'First choose what each column holds, and look at the rows.',
  'partner-import.not-running': 'Nothing is being brought in now.',
  'partner-import.not-undoable': 'There is nothing to undo.',
  'partner-import.undo-too-late': 'This is more than 30 days ago and cannot be undone any more.',
  'partner-import.version-conflict': 'Somebody else changed this list meanwhile. Look at it again.',
};
