import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { aGoal, anAction, aPlan } from '../../action-plans/action-plan.testing.js';
import { givenAccessRequest } from '../../access-requests/access-request.testing.js';
import type { TestApp } from '../../platform/testing/test-app.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  leadOf,
  publishNow,
  seenNow,
  succeeded,
  type Workspace,
} from '../../publications/coalition.testing.js';
import { givenOrganisation, givenPartner, givenRegion } from '../../users/scopes.testing.js';
import { givenUser } from '../../users/user.testing.js';
import { givenReflected, newReflected, type Reflected } from './reflection-requests.testing.js';

/** A coalition with something of everything: what every request of the matrix is about. */
export interface Subject {
  readonly id: string;
  readonly municipality: string;
  /** The status that it has. */
  readonly statusId: string;
  /** A route that is published, and changed since; and one that was deleted. */
  readonly routeId: string;
  readonly deletedRouteId: string;
  /** The `ETag` of what would be published now. */
  readonly previewTag: string;
  /** The account of the one who leads it. */
  readonly leadId: string;
  /** What somebody holds who is its editor, and an offer to become one. */
  readonly editorRoleId: string;
  readonly invitationId: string;
  /** Somebody asked to work for it. */
  readonly accessRequestId: string;
  readonly reflected: Reflected;
  /** An organisation that takes part in this coalition alone, and its partnership. */
  readonly partnerId: string;
  readonly partnershipId: string;
  /** A list of partners that was handed in. */
  readonly importId: string;
  /** A function at that partner. */
  readonly partnerContactId: string;
}

/** A plan of a coalition, with an action of the partner that the matrix plays. */
export interface PlanInWorld {
  readonly id: string;
  readonly goalId: string;
  readonly actionId: string;
}

/** Everything that the roles of the matrix are held for. */
export interface World {
  /** A coalition that was formed, and the record of a municipality that has none. */
  readonly subjects: { readonly formed: Subject; readonly none: Subject };
  readonly elsewhere: string;
  /** By the municipality of the coalition. */
  readonly plans: Readonly<Record<string, PlanInWorld>>;
  readonly organisations: { readonly own: string; readonly fellow: string; readonly other: string };
  readonly regions: { readonly own: string; readonly other: string };
  /** Somebody with an account and no role. */
  readonly stranger: { readonly email: string };
}

export const OTHER_MUNICIPALITY = 'GM0173';

/** Makes the world. Then `keepWorld` remembers it, and `resetWorld` brings it back after a write: `kept-world.testing.ts`. */
export async function givenWorld(test: TestApp): Promise<World> {
  await givenMunicipalities(test);
  await test.database.query(
    `INSERT INTO municipalities (code, name, slug, province, ggd_region, safety_region, latitude,
       longitude, inhabitants, phone, website)
     VALUES ($1, 'Oldenzaal', 'GM0173-oldenzaal', 'Overijssel', 'Twente', 'Twente', 52.3, 6.9, 32000,
             '14 0541', 'https://www.oldenzaal.nl')`,
    [OTHER_MUNICIPALITY],
  );
  const formed = await givenSubject(test, 'GM0141');
  const none = await givenSubject(test, 'GM0153');
  await test.database.query(
    `UPDATE coalition_statuses SET status = 'none' WHERE coalition_id = $1`,
    [none.id],
  );
  const elsewhere = (await givenWorkspace(test, [OTHER_MUNICIPALITY])).id;
  const ours = [formed.id, none.id];
  const own = await givenOrganisation(test, 'Stadsbank', ...ours);
  const fellow = await givenOrganisation(test, 'Bibliotheek', ...ours);
  const other = await givenOrganisation(test, 'Kraamzorg', elsewhere);
  for (const { id, reflected } of [formed, none]) {
    await givenReflected(test, id, reflected, [own, fellow]);
  }
  return {
    subjects: { formed, none },
    elsewhere,
    plans: {
      [formed.municipality]: await givenPlan(test, formed, own),
      [none.municipality]: await givenPlan(test, none, own),
    },
    organisations: { own, fellow, other },
    regions: {
      own: await givenRegion(test, 'De onze', 'GM0141', 'GM0153'),
      other: await givenRegion(test, 'Een andere', OTHER_MUNICIPALITY),
    },
    stranger: { email: await givenUser(test) },
  };
}

async function givenPlan(
  test: TestApp,
  { id }: Subject,
  organisationId: string,
): Promise<PlanInWorld> {
  const goals = [{ ...aGoal, actions: [{ ...anAction, organisationId }] }];
  const lead = await leadOf(test, id);
  const plan = await succeeded(lead.post(`/coalitions/${id}/action-plans`, aPlan({ goals })));
  const [{ id: goalId, actions }] = plan.goals;
  return { id: plan.id, goalId, actionId: actions[0].id };
}

async function givenSubject(test: TestApp, municipality: string): Promise<Subject> {
  const workspace = await givenWorkspace(test, [municipality]);
  const { id, lead, path } = workspace;
  const area = { municipalities: [municipality], postcodes: [], neighbourhood: '' };
  const routes = `${path}/contact-routes`;
  const write = async (team: string) =>
    (await succeeded(lead.post(routes, aRoute({ area, team })))).id as string;
  const routeId = await write('Team vroeg erbij');
  const deletedRouteId = await write('Team van vroeger');
  await succeeded(lead.delete(`${routes}/${deletedRouteId}`, { 'if-match': '"1"' }));
  await publishNow(workspace);
  const change = (team: string, version: number) =>
    succeeded(
      lead.put(`${routes}/${routeId}`, aRoute({ area, team }), { 'if-match': `"${version}"` }),
    );
  await change('Team van nu', 1);
  await publishNow(workspace);
  await change('Team van straks', 2);
  const previewTag = (await seenNow(workspace))['if-match'];
  const [status] = (await succeeded(lead.get(`${path}/statuses`))).items;
  const leadId = (await lead.get('/session')).body.user.id as string;
  await givenUser(test, { role: 'editor', scope: { kind: 'coalition', id } });
  const people = (await succeeded(lead.get(`${path}/people`))).items;
  const editorRoleId = people.find(({ role }: { role: string }) => role === 'editor').id as string;
  const offer = { email: `redacteur-${municipality}@voorbeeld.example`, role: 'editor' };
  const [invitation] = (
    await succeeded(lead.post(`${path}/invitations`, { ...offer, from: '2026-11-03' }))
  ).items;
  return {
    statusId: status.id as string,
    ...{ id, municipality, routeId, deletedRouteId, previewTag, leadId, editorRoleId },
    invitationId: invitation.id as string,
    accessRequestId: await givenAccessRequest(test, id, municipality),
    importId: await givenList(workspace),
    ...(await givenPartner(test, `Consultatiebureau ${municipality}`, id)),
    reflected: newReflected(),
  };
}

async function givenList({ lead, path }: Workspace): Promise<string> {
  const list = Buffer.from('Naam;Soort\nWijkteam Noord;wijkteam\n');
  const headers = { 'content-type': 'application/octet-stream' };
  return (await succeeded(lead.post(`${path}/partner-imports`, list, headers))).id as string;
}

/** The account of an address. */
export async function accountOf(test: TestApp, email: string): Promise<string> {
  const [row] = await test.database.query<{ id: string }>('SELECT id FROM users WHERE email = $1', [
    normaliseEmail(email),
  ]);
  if (row === undefined) throw new Error(`There is no account of ${email}.`);
  return row.id;
}
