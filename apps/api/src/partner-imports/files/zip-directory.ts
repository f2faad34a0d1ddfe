import { listLimits } from '@zorgpaden/domain/partner-imports';
import { listProblem } from './list.js';

const LOCAL_FILE = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LONGEST_COMMENT = 0xffff;

/** Whether it is an archive, as every XLSX and ODS is. */
export function isZip(bytes: Buffer): boolean {
  return bytes.length > 22 && bytes.readUInt32LE(0) === LOCAL_FILE;
}

/**
 * Refuses an archive that becomes too large, by what its directory says, before anything of it is
 * unpacked. The reader unpacks no part beyond what is said here; a part of which nothing is said is refused.
 *
 * @returns the names of its parts
 * @throws DomainError `partner-import.file.too-large`, `partner-import.file.broken`
 */
export function checkArchive(bytes: Buffer): string[] {
  const end = endOfDirectory(bytes);
  const names: string[] = [];
  let total = 0;
  let at = bytes.readUInt32LE(end + 16);
  for (let entries = bytes.readUInt16LE(end + 10); entries > 0; entries -= 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      throw listProblem('partner-import.file.broken');
    }
    const [packed, unpacked] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    // A deflated nothing is two bytes.
    if (unpacked === 0 && packed > 2) throw listProblem('partner-import.file.too-large');
    total += unpacked;
    if (total > listLimits.unzippedBytes) throw listProblem('partner-import.file.too-large');
    const nameLength = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names;
}

function endOfDirectory(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - 22 - LONGEST_COMMENT);
  for (let at = bytes.length - 22; at >= earliest; at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw listProblem('partner-import.file.broken');
}
