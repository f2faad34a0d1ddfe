import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextSeal, sealLine, type Seal } from './seal.js';
import { SealFile } from './seal-file.js';

const key = Buffer.alloc(32, 1);
const at = new Date('2026-11-03T09:00:00Z');

/** A number of seals, the later the longer: the last line is longer than what is read at once. */
function seals(count: number): Seal[] {
  const made: Seal[] = [];
  for (let number = 1; number <= count; number += 1) {
    const heads = Array.from({ length: number * 400 }, (_, place) => {
      return [`coalition:${place}`, number, 'ab'.repeat(32)] as [string, number, string];
    });
    made.push(nextSeal(key, made.at(-1), { at, heads }));
  }
  return made;
}

describe('the file of seals', () => {
  let folder: string;
  let file: SealFile;
  const [first, second, third] = seals(3) as [Seal, Seal, Seal];
  const lines = async () => {
    const all: string[] = [];
    for await (const line of file.lines()) all.push(line);
    return all;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zorgpaden-seals-'));
    file = new SealFile(join(folder, 'seals'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('when there is no file, then there are no seals', async () => {
    expect(await file.last()).toBeUndefined();
    expect(await lines()).toEqual([]);
  });

  it('when seals are added, then they stand there in order, for the owner of the file only', async () => {
    await file.add([sealLine(first)]);
    await file.add([sealLine(second), sealLine(third)]);
    expect(await lines()).toEqual([first, second, third].map(sealLine));
    expect(await file.last()).toEqual(third);
    expect((await stat(file.path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'seals'))).mode & 0o777).toBe(0o700);
  });

  it('when a crash left a line half, then it is completed', async () => {
    await file.add([sealLine(first)]);
    await appendFile(file.path, sealLine(second).slice(0, 100));
    expect(await file.last()).toEqual(first);
    await file.add([sealLine(second), sealLine(third)]);
    expect(await lines()).toEqual([first, second, third].map(sealLine));
  });

  it('when somebody else wrote at the end, then that stays, and the seal stands on a line of its own', async () => {
    await file.add([sealLine(first)]);
    await appendFile(file.path, 'vreemd');
    await file.add([sealLine(second)]);
    expect(await lines()).toEqual([sealLine(first), 'vreemd', sealLine(second)]);
  });

  it('when the last line is no seal, then the last one is before it', async () => {
    await file.add([sealLine(first)]);
    await writeFile(file.path, `${await readFile(file.path, 'utf8')}geen zegel\n`);
    expect(await file.last()).toEqual(first);
  });
});
