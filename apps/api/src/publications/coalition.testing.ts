import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import type { TestApp } from '../platform/testing/test-app.testing.js';
import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import { ADMINISTRATOR, signedInAs } from '../users/user.testing.js';

/** A coalition in the workspace of its lead. */
export interface Workspace {
  readonly id: string;
  /** Path of the coalition. */
  readonly path: string;
  readonly lead: TestClient;
}

/** Municipalities and a postcode, as far as a database has none yet. */
export async function givenMunicipalities(test: TestApp): Promise<void> {
  await test.database.query(
    `INSERT INTO municipalities (code, name, slug, province, ggd_region, safety_region, latitude,
       longitude, inhabitants, phone, website)
     VALUES ('GM0141', 'Almelo', 'GM0141-almelo', 'Overijssel', 'Twente', 'Twente', 52.3, 6.6, 74000,
             '14 0546', 'https://www.almelo.nl'),
            ('GM0153', 'Enschede', 'GM0153-enschede', 'Overijssel', 'Twente', 'Twente', 52.2, 6.9,
             161000, '14 053', 'https://www.enschede.nl')
     ON CONFLICT DO NOTHING`,
  );
  await test.database.query(
    `INSERT INTO postcodes (postcode4, municipality_code)
     VALUES ('7607', 'GM0141'), ('7511', 'GM0153') ON CONFLICT DO NOTHING`,
  );
}

/** A coalition that an administrator registered, and a browser in which its lead is signed in. */
export async function givenWorkspace(
  test: TestApp,
  municipalities: readonly string[] = ['GM0141'],
): Promise<Workspace> {
  const administrator = await signedInAs(test, ADMINISTRATOR);
  const answer = await administrator.post('/coalitions', {
    name: 'Kansrijke Start',
    level: municipalities.length > 1 ? 'regional' : 'local',
    municipalities,
    status: 'formed',
    statusSince: '2025-01-01',
  });
  if (answer.status !== 201) throw new Error(answer.text);
  const { id } = answer.body;
  return { id, path: `/coalitions/${id}`, lead: await leadOf(test, id) };
}

/** The local coalition takes part, as who answers for both registers it. @returns the id of the membership */
export async function givenMembership(
  test: TestApp,
  { regional, local }: { readonly regional: Workspace; readonly local: Workspace },
  from: string,
): Promise<string> {
  const administrator = await signedInAs(test, ADMINISTRATOR);
  const body = { localId: local.id, from };
  const { items } = await succeeded(administrator.post(`${regional.path}/memberships`, body));
  return items.find((held: { coalition: { id: string } }) => held.coalition.id === local.id).id;
}

/** A browser in which (another) lead of this coalition is signed in. */
export function leadOf(test: TestApp, coalitionId: string): Promise<TestClient> {
  return signedInAs(test, { role: 'lead', scope: { kind: 'coalition', id: coalitionId } });
}

/** A route that may be published as it is. */
export function aRoute(own: Partial<ContactRouteContent> = {}): ContactRouteContent {
  return {
    organisation: 'Stadsbank',
    team: 'Team vroeg erbij',
    area: { municipalities: ['GM0141'], postcodes: [], neighbourhood: '' },
    entrance: false,
    themes: ['geldzorgen'],
    phases: ['pregnancy'],
    audience: 'professionals',
    channels: [{ kind: 'phone', value: '0546 54 11 11', note: '' }],
    openingHours: null,
    responseTime: { amount: 2, unit: 'working-days' },
    atHand: '',
    consent: { needed: 'before-referral', anonymousConsultation: true, note: '' },
    nextSteps: '',
    fallbackRouteId: null,
    ...own,
  };
}

/** What was created or changed, once it is clear that it was. */
export async function succeeded(pending: Promise<Answer>): Promise<Answer['body']> {
  const answer = await pending;
  if (answer.status >= 300) throw new Error(answer.text);
  return answer.body;
}

/** What somebody sends who saw what the workspace holds now. */
export async function seenNow({ lead, path }: Workspace): Promise<{ 'if-match': string }> {
  const preview = await lead.get(`${path}/publications/next`);
  return { 'if-match': String(preview.headers.etag) };
}

/** Publishes what the workspace holds now. */
export async function publishNow(workspace: Workspace): Promise<Answer['body']> {
  const headers = await seenNow(workspace);
  return succeeded(workspace.lead.post(`${workspace.path}/publications`, { note: '' }, headers));
}
