import { createReadStream } from 'node:fs';
import { mkdir, open, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readSeal, type Seal } from './seal.js';

const CHUNK = 64 * 1024;
const NEWLINE = 0x0a;

/** The seals outside the database: a file of lines, to which lines are added and nothing else. */
export class SealFile {
  readonly path: string;

  constructor(private readonly folder: string) {
    this.path = join(folder, 'trail.jsonl');
  }

  /** The last seal in it. A last line that is none is for the check to name: it is passed over here. */
  async last(): Promise<Seal | undefined> {
    const { whole } = await this.end();
    let last = whole === '' ? undefined : readSeal(whole);
    if (whole === '' || last !== undefined) return last;
    for await (const line of this.lines()) last = readSeal(line) ?? last;
    return last;
  }

  /** Adds lines, on the disk when this is done. What a crash left half is completed. */
  async add(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const { half } = await this.end();
    const text = lines.map((line) => `${line}\n`).join('');
    const file = await open(this.path, 'a', 0o600);
    try {
      // A half line that is not ours stays where it is: it is for the check to name.
      await file.writeFile(text.startsWith(half) ? text.slice(half.length) : `\n${text}`);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** How long it is now: 0 when there is none. */
  async size(): Promise<number> {
    return (await stat(this.path).catch(noFile))?.size ?? 0;
  }

  /** Line by line, however long the file is; up to a size that it had. */
  async *lines(size = Infinity): AsyncGenerator<string> {
    if (size === 0) return;
    const stream = createReadStream(this.path, { end: size - 1 });
    try {
      yield* createInterface({ input: stream, crlfDelay: Infinity });
    } catch (error) {
      noFile(error);
    } finally {
      stream.destroy();
    }
  }

  /** The last whole line, and what stands after it, read from the end of the file. */
  private async end(): Promise<{ whole: string; half: string }> {
    const file = await open(this.path, 'r').catch(noFile);
    if (file === undefined) return { whole: '', half: '' };
    try {
      const tail = await tailWithLines(file, 2);
      const after = tail.lastIndexOf(NEWLINE) + 1;
      const before = tail.lastIndexOf(NEWLINE, after - 2) + 1;
      const whole = after === 0 ? '' : tail.toString('utf8', before, after - 1);
      return { whole, half: tail.toString('utf8', after) };
    } finally {
      await file.close();
    }
  }
}

function noFile(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

/** The end of the file, with at least so many newlines in it, or all of it. */
async function tailWithLines(file: FileHandle, lines: number): Promise<Buffer> {
  const { size } = await file.stat();
  for (let length = Math.min(CHUNK, size); ; length = Math.min(length * 2, size)) {
    const tail = Buffer.alloc(length);
    await file.read(tail, 0, length, size - length);
    const found = tail.filter((byte) => byte === NEWLINE).length;
    if (found >= lines || length === size) return tail;
  }
}
