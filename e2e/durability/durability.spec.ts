import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import { expect, test } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { readAccounts, Site } from '../support/site.js';
import { type Confirmed, Publisher } from './publisher.js';
import { expectedEntries, readStored, type Stored } from './stored.js';

const perLead = 50;
/** After how many confirmed publications what is killed. */
const kills = [
  [20, 'server'],
  [50, 'database'],
  [80, 'server'],
  [110, 'database'],
  [140, 'server'],
  [170, 'database'],
] as const;

test('kill -9 of the server and of PostgreSQL loses nothing that was confirmed, and leaves nothing half', async () => {
  test.setTimeout(300_000);
  const data = await Site.makeFolder();
  let site = await Site.start(data);
  try {
    const before = await readStored(data);
    const leads = (await readAccounts(data)).filter(({ role }) => role === 'lead');
    const publishers = await Promise.all(
      leads.map((account) => Publisher.signedIn(site.address, account)),
    );
    const confirmed: Confirmed[] = [];
    const done = new AbortController();
    const reading = Promise.all([
      readAlong(site.address, done.signal),
      readAlong(site.address, done.signal),
    ]);
    const killing = killAlong(confirmed, {
      server: async () => {
        await site.kill();
        site = await Site.start(data, site.port);
      },
      database: () => site.killDatabase(),
    });
    await Promise.all(
      publishers.map(async (publisher, lead) => {
        for (let count = 0; count < perLead; count += 1) {
          confirmed.push(await publisher.publish(`Team ${lead} ${count}`));
        }
      }),
    );
    await killing;
    done.abort();
    expect((await reading).flat(), 'answers of the finder that were half').toEqual([]);
    expect(confirmed).toHaveLength(publishers.length * perLead);

    await expectRepeatedAnswers(confirmed);
    const stored = await readStored(data);
    expectConfirmedAreThere(confirmed, stored);
    expectNothingHalf(stored, before, confirmed.length);
    await site.stop();
    site = await Site.start(data, site.port);
    expect(await readStored(data)).toEqual(stored);
    await expectFinderToShow(site.address, stored);
  } finally {
    await site.stop();
    await Site.remove(data);
  }
});

/** Kills what is next as soon as so many publications were confirmed. */
async function killAlong(
  confirmed: readonly Confirmed[],
  kill: Record<'server' | 'database', () => Promise<void>>,
): Promise<void> {
  for (const [after, what] of kills) {
    while (confirmed.length < after) await sleep(5);
    await kill[what]();
  }
}

/** Asks the finder all the time. While nobody answers that is no answer; a wrong answer is. */
async function readAlong(address: string, done: AbortSignal): Promise<string[]> {
  const wrong: string[] = [];
  for (let count = 0; !done.aborted; count += 1) {
    const code = ['GM0141', 'GM0503', 'GM0362', 'GM0358'][count % 4] ?? '';
    const answer = await fetch(`${address}/api/v1/finder?municipality=${code}`)
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => undefined);
    // Not faster than one address may.
    await sleep(250);
    if (answer === undefined) continue;
    if (answer.status === 200) {
      const { results } = JSON.parse(answer.text) as FinderAnswer;
      if (results[0]?.kind === 'municipality') wrong.push(`${code} lost its routes`);
    } else if (answer.status < 500 && answer.status !== 429)
      wrong.push(`${code}: ${answer.status} ${answer.text}`);
  }
  return wrong;
}

/** Sent again with its key, a publication gives the answer that it gave before, and happens once. */
async function expectRepeatedAnswers(confirmed: readonly Confirmed[]): Promise<void> {
  for (const { view, repeat } of confirmed.filter((_, index) => index % 10 === 0)) {
    expect((await repeat()).body).toEqual(view);
  }
}

function expectConfirmedAreThere(confirmed: readonly Confirmed[], stored: Stored): void {
  for (const { coalitionId, routeId, team, view } of confirmed) {
    const found = stored.publications.filter(
      ({ coalition_id, number }) => coalition_id === coalitionId && number === view.number,
    );
    expect(found.map(({ id, note }) => [id, note])).toEqual([[view.id, team]]);
    const route = found[0]?.content.routes.find(({ id }) => id === routeId);
    expect(route?.content.team).toBe(team);
  }
}

function expectNothingHalf(stored: Stored, before: Stored, confirmedCount: number): void {
  const { publications, publishedRoutes } = stored;
  expect(publications).toHaveLength(before.publications.length + confirmedCount);
  for (const coalitionId of new Set(publications.map(({ coalition_id }) => coalition_id))) {
    const own = publications.filter(({ coalition_id }) => coalition_id === coalitionId);
    expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
    const latest = own.at(-1);
    const shown = publishedRoutes.filter(({ coalition_id }) => coalition_id === coalitionId);
    expect(new Set(shown.map(({ publication_number }) => publication_number))).toEqual(
      new Set([latest?.number]),
    );
    const contents = new Map(shown.map(({ route_id, content }) => [route_id, content]));
    expect(contents).toEqual(
      new Map(latest?.content.routes.map(({ id, content }) => [id, content])),
    );
  }
  expect(stored.finderEntries).toEqual(expectedEntries(publishedRoutes));
  expect([...stored.publishedInTrail].sort()).toEqual(publications.map(({ id }) => id).sort());
  expect(stored.changesInTrail - before.changesInTrail).toBe(confirmedCount);
}

async function expectFinderToShow(address: string, { publishedRoutes }: Stored): Promise<void> {
  const teams = new Set(publishedRoutes.map(({ content }) => content.team));
  for (let lead = 0; lead < 4; lead += 1) expect(teams).toContain(`Team ${lead} ${perLead - 1}`);
  const [route] = publishedRoutes.filter(({ content }) => content.team.endsWith(` ${perLead - 1}`));
  const { area, phases, themes } = route?.content ?? { area: null, phases: [], themes: [] };
  const query = new URLSearchParams({
    municipality: area?.municipalities[0] ?? '',
    ...(themes[0] !== undefined && { theme: themes[0] }),
    ...(phases[0] !== undefined && { phase: phases[0] }),
  });
  const answer = (await (await fetch(`${address}/api/v1/finder?${query}`)).json()) as FinderAnswer;
  expect(answer.results.map(({ title }) => title).join()).toContain(route?.content.team);
}
