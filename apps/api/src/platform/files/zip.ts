import { DomainError } from '@zorgpaden/domain/shared';
import { unzipSync } from 'fflate';

/** Of a file of 10 MB nobody needs more than this when it is unpacked. */
const LARGEST_UNPACKED = 100 * 1024 * 1024;
const MOST_PARTS = 10_000;

/** The names of what is in an archive, without unpacking any of it. */
export function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = [];
  let unpacked = 0;
  read(bytes, ({ name, originalSize }) => {
    names.push(name);
    unpacked += originalSize;
    if (names.length > MOST_PARTS || unpacked > LARGEST_UNPACKED) {
      throw new DomainError('attachment.too-large-unpacked');
    }
    return false;
  });
  return names;
}

/** Unpacks the parts that are asked for. What says that it is larger than it is, is cut off there. */
export function partsOfZip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Record<string, Uint8Array> {
  namesInZip(bytes);
  return read(bytes, ({ name }) => isWanted(name));
}

function read(
  bytes: Uint8Array,
  filter: (part: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw new DomainError('attachment.malformed');
  }
}
