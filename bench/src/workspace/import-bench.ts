import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { serve } from '../served.js';
import { idOf } from './fill-workspace.js';
import { fillRegister, listSize, longList } from './long-list.js';
import { type Jar, Visitor } from './visitor.js';

export interface ImportFigures {
  readonly rows: number;
  /** Milliseconds until every row says what will become of it, from handing the list in. */
  readonly lookedAt: number;
  /** Milliseconds to repair one row. */
  readonly repaired: number;
  /** Milliseconds until all rows are in, or in the file of those that are not. */
  readonly broughtIn: number;
  /** MB above what the process held before, until every row was looked at; and until all were in. */
  readonly memory: number;
  readonly memoryInAll: number;
}

interface List {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly firstRow: number;
  readonly columns: readonly { readonly field: string | null }[];
  readonly counts: Readonly<Record<string, number>>;
}

/** How long a list of ten thousand partners takes, against a register of twice as many. */
export async function benchImport(
  ownerUrl: string,
  applicationUrl: string,
  lead: Jar,
  say: (line: string) => void,
): Promise<ImportFigures> {
  await fillRegister(ownerUrl);
  const server = await serve('api-server', applicationUrl, { runsJobs: true });
  try {
    const lists = new Lists(new Visitor(server.origin, lead));
    // A short one wakes the compiler and loads what reading needs.
    const short = await lists.lookedAt(Buffer.from('Naam;Soort\nWijkteam Zuid;wijkteam\n'));
    await lists.repair(short, 2);
    const before = await server.peakMemory();
    const [list, lookedAt] = await timed(() => lists.lookedAt(longList()));
    const looked = await server.peakMemory();
    const [again, repaired] = await timed(() => lists.repair(list, list.firstRow + 5000));
    const [done, broughtIn] = await timed(() => lists.broughtIn(again));
    const figures = {
      ...{ rows: listSize.rows, lookedAt, repaired, broughtIn },
      ...{ memory: looked - before, memoryInAll: (await server.peakMemory()) - before },
    };
    say(`A long list: ${JSON.stringify(figures)} ${JSON.stringify(done.counts)}`);
    return figures;
  } finally {
    await server.end();
  }
}

/** What a trekker does with a list. */
class Lists {
  private readonly path = `/coalitions/${idOf('coalition', 1)}/partner-imports`;

  constructor(private readonly visitor: Visitor) {}

  async lookedAt(bytes: Uint8Array): Promise<List> {
    const type = { 'content-type': 'application/octet-stream' };
    const list = await this.visitor.write<List>('POST', this.path, bytes, type);
    const fields = list.columns.map(({ field }) => field);
    const mapping = { fields, firstRow: list.firstRow, since: '2026-01-01' };
    return this.visitor.write('PUT', `${this.path}/${list.id}/mapping`, mapping, seen(list));
  }

  repair(list: List, row: number): Promise<List> {
    const change = { name: 'Wijkteam Sallandse Heuvelrug' };
    return this.visitor.write('PATCH', `${this.path}/${list.id}/rows/${row}`, change, seen(list));
  }

  async broughtIn(list: List): Promise<List> {
    const at = `${this.path}/${list.id}`;
    let now = await this.visitor.write<List>('POST', `${at}/execution`, {}, seen(list));
    while (now.state === 'running') {
      await setTimeout(500);
      now = await this.visitor.get(at);
    }
    return now;
  }
}

function seen({ version }: List): Record<string, string> {
  return { 'if-match': `"${version}"` };
}

async function timed<Result>(work: () => Promise<Result>): Promise<[Result, number]> {
  const begin = performance.now();
  const result = await work();
  return [result, Math.round(performance.now() - begin)];
}
