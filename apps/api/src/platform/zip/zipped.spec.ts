import { unzipSync } from 'fflate';
import { zipped, type ZipPart } from './index.js';

const madeAt = new Date('2026-11-03T09:00:00Z');
const text = new TextEncoder();

async function* parts(count: number, made: string[]): AsyncGenerator<ZipPart> {
  for (let number = 1; number <= count; number += 1) {
    const name = `map/${number}.txt`;
    made.push(name);
    yield { name, bytes: text.encode(`één ${number}`), madeAt, isDense: number % 2 === 0 };
    await Promise.resolve();
  }
}

describe('a ZIP archive', () => {
  it('when another program unpacks it, then every file is there as it was', async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of zipped(parts(3, []))) chunks.push(chunk);
    const files = unzipSync(Buffer.concat(chunks));
    expect(Object.keys(files)).toEqual(['map/1.txt', 'map/2.txt', 'map/3.txt']);
    expect(Buffer.from(files['map/2.txt'] ?? []).toString()).toBe('één 2');
  });

  it('when who takes it waits, then no next file is made', async () => {
    const made: string[] = [];
    const archive = zipped(parts(100, made));
    await archive.next();
    expect(made).toEqual(['map/1.txt']);
    await archive.return(undefined);
  });

  it('when a file cannot be made, then the archive breaks off', async () => {
    async function* broken(): AsyncGenerator<ZipPart> {
      yield* parts(1, []);
      throw new Error('broke');
    }
    const chunks: Uint8Array[] = [];
    const read = async () => {
      for await (const chunk of zipped(broken())) chunks.push(chunk);
    };
    await expect(read()).rejects.toThrow('broke');
    expect(() => unzipSync(Buffer.concat(chunks))).toThrow();
  });
});
