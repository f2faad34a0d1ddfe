import { workspace as texts } from '@zorgpaden/texts/nl/workspace';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { richTextOf } from '@zorgpaden/domain/rich-text';
import type { SessionView } from '@zorgpaden/domain/sessions/contract';
import { Client } from './support/client.js';
import { appointLead } from './support/new-lead.js';
import { carryOver } from './support/reflecting-coalition.js';
import { Round, workspacePages } from './support/round.js';
import { expect, test } from './support/test.js';

const { partnerImports } = texts;
const lead = {
  ...{ email: 'trekker.begin@voorbeeld.example', name: 'Trekker van een begin' },
  password: 'paard fiets wolk lepel',
};

test.describe.configure({ timeout: 240_000 });

async function newCoalition(administrator: Client, name: string, municipality: string) {
  const { body } = await administrator.send<CoalitionView>('POST', '/coalitions', {
    ...{ name, level: 'local', municipalities: [municipality] },
    ...{ status: 'formed', statusSince: '2025-01-01' },
  });
  return body.id;
}

test('every page of a coalition and of its lead is accessible, fits, and has a name of its own', async ({
  page,
  account,
  client,
}) => {
  const visitor = await client(account(/Almelo/));
  await carryOver(page, visitor);
  const { user } = await visitor.get<SessionView>('/session');
  const coalitionId = user?.roles[0]?.scope.id ?? '';
  const path = `/coalitions/${coalitionId}`;
  const { items } = await visitor.get<{ items: PartnershipView[] }>(`${path}/partnerships`);
  const active = items.filter(({ status }) => status === 'active');
  const content = {
    ...{ title: 'Samen op huisbezoek', text: richTextOf('Wij gaan samen.'), topics: ['privacy'] },
    ...{ level: 'uitvoering', validity: { from: null, to: null }, reviewOn: null, carePathIds: [] },
    parties: active.slice(0, 2).map(({ organisation }) => ({
      ...{ organisationId: organisation.id, required: true, standsFor: [], contact: null },
    })),
  };
  const agreement = await visitor.send<{ id: string }>('POST', `${path}/agreements`, content);
  const draft = await visitor.send<{ id: string }>('POST', `${path}/agreement-drafts`);
  const plans = await visitor.get<{ items: { id: string }[] }>(`${path}/action-plans`);
  expect([agreement.status, draft.status]).toEqual([201, 201]);
  await page.goto(`/coalities/${coalitionId}/partners/overnemen`);
  await page.getByLabel(partnerImports.pasteLabel).fill('Naam\nBuurthuis De Verzonnen Kade');
  await page.getByRole('button', { name: partnerImports.look }).click();
  await page.waitForURL(/overnemen\/[\w-]+$/);

  const given = {
    ...{ coalitionId, agreementId: agreement.body.id, draftId: draft.body.id },
    ...{ planId: plans.items[0]?.id ?? '' },
  };
  const pages = await workspacePages(/^(?!beheer|geschiedenis|organisaties\/(?:dubbel|samen))/);
  await new Round(page, given).open(pages);
});

test('every page of a coalition in which nothing was written yet is accessible and fits', async ({
  page,
  account,
  client,
}) => {
  const administrator = await client(account('administrator'));
  const coalitionId = await newCoalition(administrator, 'Kansrijke Start Begin', 'GM0294');
  await appointLead(administrator, coalitionId, lead);
  await carryOver(page, await client({ ...lead, role: 'lead', coalition: null }));
  const begin = /^coalities\/:coalitionId\/(?!regio)[a-z/]+$/;
  await new Round(page, { coalitionId }).open(await workspacePages(begin));
});

test('every page of an administrator is accessible, fits, and has a name of its own', async ({
  page,
  account,
  client,
}) => {
  const administrator = await client(account('administrator'));
  const coalitionId = await newCoalition(administrator, 'Kansrijke Start Twee Bruggen', 'GM0273');
  const ids: string[] = [];
  for (const name of ['Buurtwerk De Verzonnen Kade', 'Stichting De Verzonnen Kade']) {
    const { body } = await administrator.send<PartnershipView>(
      ...(['POST', `/coalitions/${coalitionId}/partnerships`] as const),
      { organisation: { name, partnerType: 'welzijn' }, status: 'active', from: '2025-01-01' },
    );
    ids.push(body.organisation.id);
  }
  const pair = { keptId: ids[0] ?? '', mergedId: ids[1] ?? '' };
  const seen = await administrator.send(
    ...(['GET', `/organisation-merges/preview?${String(new URLSearchParams(pair))}`] as const),
  );
  const ifMatch = { 'If-Match': seen.headers.get('etag') ?? '' };
  const merge = await administrator.send<{ id: string }>(
    ...(['POST', '/organisation-merges', pair, ifMatch] as const),
  );
  const reorganisation = await administrator.send<{ id: string }>('POST', '/reorganisations', {
    on: '2028-01-01',
    closings: [{ code: 'GM0273', successors: ['GM0267'] }],
    ...{ opened: [], choices: [] },
  });
  expect([merge.status, reorganisation.status]).toEqual([201, 201]);

  await carryOver(page, administrator);
  const given = { mergeId: merge.body.id, reorganisationId: reorganisation.body.id };
  const pages = await workspacePages(/^(?:beheer|geschiedenis|organisaties)/);
  await new Round(page, given).open(pages);
});
