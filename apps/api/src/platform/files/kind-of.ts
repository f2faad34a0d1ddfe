import type { FileKind } from '@zorgpaden/domain/attachments';
import { DomainError } from '@zorgpaden/domain/shared';
import { namesInZip, partsOfZip } from './zip.js';

/** What a file begins with, from which byte. */
const beginnings: readonly (readonly [FileKind | 'zip' | 'ole', string, number?])[] = [
  ['pdf', '%PDF-'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['webp', 'WEBP', 8],
  ['zip', 'PK\x03\x04'],
  // Office files of before 2007, and those that a password locks.
  ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
];

const openDocuments: Readonly<Record<string, FileKind>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};

/** The one part that says which program it is for. */
const officeParts: readonly (readonly [FileKind, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
];

/**
 * What a file is, by what is in it: never by its name, nor by what a browser says of it.
 *
 * @throws DomainError `attachment.…` for what is not taken: another kind, with macros, locked, broken
 */
export function kindOf(bytes: Uint8Array): FileKind {
  const kind = beginnings.find(([, mark, from = 0]) => beginsWith(bytes, mark, from))?.[0];
  if (kind === undefined) throw new DomainError('attachment.kind-unknown');
  if (kind === 'ole') throw new DomainError('attachment.old-or-locked');
  return kind === 'zip' ? officeKindOf(bytes) : kind;
}

function officeKindOf(bytes: Uint8Array): FileKind {
  const names = namesInZip(bytes);
  if (
    names.some((name) => /vbaProject|\.bin$|^(?:Basic|Scripts)\/./i.test(name) && !isHarmless(name))
  ) {
    throw new DomainError('attachment.macros');
  }
  const office = officeParts.find(([, part]) => names.includes(part))?.[0];
  if (office && names.includes('[Content_Types].xml')) return refuseMacroType(bytes, office);
  const type = textOfPart(bytes, 'mimetype');
  const open = openDocuments[type.trim()];
  if (open === undefined || !names.includes('content.xml')) {
    throw new DomainError('attachment.kind-unknown');
  }
  if (/encryption-data/.test(textOfPart(bytes, 'META-INF/manifest.xml'))) {
    throw new DomainError('attachment.old-or-locked');
  }
  return open;
}

/** The settings of a printer, which Excel keeps in a part of its own. */
function isHarmless(name: string): boolean {
  return /printerSettings\d*\.bin$/i.test(name);
}

function refuseMacroType(bytes: Uint8Array, kind: FileKind): FileKind {
  if (/macroEnabled/i.test(textOfPart(bytes, '[Content_Types].xml'))) {
    throw new DomainError('attachment.macros');
  }
  return kind;
}

function textOfPart(bytes: Uint8Array, part: string): string {
  const found = partsOfZip(bytes, (name) => name === part)[part];
  return found ? new TextDecoder().decode(found) : '';
}

function beginsWith(bytes: Uint8Array, mark: string, from: number): boolean {
  return [...mark].every((letter, index) => bytes[from + index] === letter.charCodeAt(0));
}
