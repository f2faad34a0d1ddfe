import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file in an archive. */
export interface ZipPart {
  /** With its folders: `map/bestand.pdf`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly madeAt: Date;
  /** It is compressed already: trying again costs time and wins nothing. */
  readonly isDense?: boolean;
}

/**
 * A ZIP archive, written as its files come: no more than one of them is in memory. When one cannot be
 * made the archive breaks off before its table of contents, so that nobody takes half of it for the whole.
 */
export async function* zipped(parts: AsyncIterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    made.push(chunk);
  });
  for await (const { name, bytes, madeAt, isDense } of parts) {
    const entry = isDense ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = madeAt;
    zip.add(entry);
    entry.push(bytes, true);
    yield* made.splice(0);
  }
  zip.end();
  yield* made;
}
