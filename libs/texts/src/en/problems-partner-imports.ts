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
};
