import { aCaseConference } from '../case-conferences/case-conference.testing.js';
import { v7 as uuidv7 } from 'uuid';
import { aPlan } from '../action-plans/action-plan.testing.js';
import { anAgreement } from '../agreements/agreement.testing.js';
import { aForm, aPicture } from '../attachments/a-file.testing.js';
import { addPasskey } from '../passkeys/passkey.testing.js';
import { SoftwareAuthenticator } from '../passkeys/software-authenticator.testing.js';
import type { Answer, TestClient } from '../platform/testing/test-client.testing.js';
import { someAddress } from '../platform/testing/some-address.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  aRoute,
  givenMunicipalities,
  givenWorkspace,
  publishNow,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenAccessRequest } from '../access-requests/access-request.testing.js';
import { fillReflections } from './reflection-operations.testing.js';
import { bodyFor, fileFor, operationsOf, type Operation } from './operations.testing.js';

/** What has to be asked along, by the end of the path. */
const queries = [
  ['/comparison', '?with=1'],
  ['/reflection-partners', '?on=2026-11-03'],
] as const;

const isOfNobody = (name: string) => ['number', 'status', 'step'].includes(name);

/** The ids of everything that a coalition holds, by the names that addresses have for them. */
type Ids = Readonly<Record<string, string>>;

describe('a lead of another coalition', () => {
  let test: TestApp;
  let operations: Operation[];
  let own: Workspace;
  let theirs: Workspace;
  let ownIds: Map<string, Ids>;
  let theirIds: Map<string, Ids>;

  beforeAll(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    operations = (await operationsOf(test)).filter(
      ({ ids, isPublic }) => ids.length > 0 && !isPublic,
    );
    [own, theirs] = [await givenWorkspace(test), await givenWorkspace(test)];
    [ownIds, theirIds] = [await fill(own), await fill(theirs)];
  }, 60_000);
  afterAll(() => test.close());

  /** Gives a coalition one of everything; the ids by the path under which they are used. */
  async function fill(workspace: Workspace): Promise<Map<string, Ids>> {
    const { id: coalitionId, path, lead } = workspace;
    const route = await succeeded(lead.post(`${path}/contact-routes`, aRoute()));
    const drafts = `${path}/contact-route-drafts`;
    const draft = await succeeded(lead.post(drafts));
    await succeeded(lead.put(`${drafts}/${draft.id}`, { baseVersion: null, content: {} }));
    await publishNow(workspace);
    const [status] = (await succeeded(lead.get(`${path}/statuses`))).items;
    const statedGoal = { kind: 'goal', text: 'Een goede start', from: '2026-01-01', to: null };
    const foundation = await succeeded(lead.post(`${path}/foundations`, statedGoal));
    const conference = await succeeded(lead.post(`${path}/case-conferences`, aCaseConference()));
    const [experience] = (
      await succeeded(
        lead.post(`${path}/experience-statements`, {
          ...{ group: 'client-organisations', involvement: 'yes', from: '2026-01-01' },
          ...{ forms: [], places: [], people: null, reward: '' },
        }),
      )
    ).items;
    const { id: userId } = (await lead.get('/session')).body.user;
    const [role] = (await succeeded(lead.get(`${path}/people`))).items;
    const invited = { email: someAddress(), role: 'editor', from: '2026-11-03' };
    const [invitation] = (await succeeded(lead.post(`${path}/invitations`, invited))).items;
    const wideInvitationId = uuidv7();
    await test.database.query(
      `INSERT INTO invitations (id, email, role, period, language, invited_by, invited_at, expires_at)
       VALUES ($1, $2, 'adviser', '[2026-01-01,)', 'nl', $3, now(), now())`,
      [wideInvitationId, someAddress(), userId],
    );
    const [session] = (await lead.get('/account/sessions')).body.items;
    const { passkey } = (await addPasskey(lead, new SoftwareAuthenticator())).body;
    const [device] = (await lead.get('/account/devices')).body.items;
    const identityId = uuidv7();
    await test.database.query(
      `INSERT INTO identities (id, user_id, provider, issuer, subject, created_at, last_used_at)
       VALUES ($1, $2, 'almelo', 'https://aanmelden.example', $1::uuid::text, now(), now())`,
      [identityId, userId],
    );
    const at = { subject: 'contact-route', id: route.id, fields: ['atHand'] };
    const finding = await succeeded(lead.post('/client-data-findings', at));
    const partner = await succeeded(
      lead.post(`${path}/partnerships`, {
        organisation: { name: 'Welzijn', partnerType: 'welzijn' },
        status: 'active',
        from: '2026-11-01',
      }),
    );
    const { id: otherId } = await succeeded(
      lead.post('/organisations', { name: 'Stichting Welzijn', partnerType: 'welzijn' }),
    );
    const doubles = { oneId: partner.organisation.id, otherId, reason: 'Een en dezelfde' };
    const proposal = await succeeded(lead.post(`${path}/merge-proposals`, doubles));
    const list = Buffer.from('Naam;Soort\nWijkteam Noord;wijkteam\n');
    const asFile = { 'content-type': 'application/octet-stream' };
    const handedIn = await succeeded(lead.post(`${path}/partner-imports`, list, asFile));
    const contact = await succeeded(
      lead.post(`${path}/partner-contacts`, {
        partnershipId: partner.id,
        ...{ job: 'Teamleider', level: 'management', role: null, phone: '', email: '' },
      }),
    );
    const accessRequestId = await givenAccessRequest(test, coalitionId, 'GM0141');
    const agreement = await succeeded(lead.post(`${path}/agreements`, anAgreement()));
    const agreementDrafts = `${path}/agreement-drafts`;
    const agreementDraft = await succeeded(lead.post(agreementDrafts));
    const begun = { baseVersion: null, content: {} };
    await succeeded(lead.put(`${agreementDrafts}/${agreementDraft.id}`, begun));
    const picture = aForm(
      { subject: 'coalition', subjectId: coalitionId, statement: 'no-client-data' },
      { name: 'foto.png', bytes: aPicture },
    );
    const file = await succeeded(lead.post(`${path}/attachments`, picture.body, picture.headers));
    const plan = await succeeded(lead.post(`${path}/action-plans`, aPlan()));
    await succeeded(lead.put(`${path}/action-plan-drafts/${plan.id}`, begun));
    await succeeded(lead.put(`${path}/handover-note-drafts/${coalitionId}`, begun));
    const [goal] = plan.goals;
    const planIds = { id: plan.id, goalId: goal.id, actionId: goal.actions[0].id };
    return new Map([
      ['/coalitions/{coalitionId}/action-plans', { coalitionId, ...planIds }],
      ['/coalitions/{coalitionId}/action-plan-drafts', { coalitionId, id: plan.id }],
      ['/coalitions/{coalitionId}/handover-note-drafts', { coalitionId, id: coalitionId }],
      ['/coalitions/{coalitionId}/agreements', { coalitionId, id: agreement.id, number: '1' }],
      ['/coalitions/{coalitionId}/attachments', { coalitionId, id: file.id }],
      ['/coalitions/{coalitionId}/handover-dossier', { coalitionId, step: 'write-note' }],
      ['/coalitions/{coalitionId}/agreement-counts', { coalitionId }],
      ['/coalitions/{coalitionId}/agreement-drafts', { coalitionId, id: agreementDraft.id }],
      ['/access-requests/{id}', { id: accessRequestId }],
      ['/coalitions/{coalitionId}/access-requests', { coalitionId, id: accessRequestId }],
      ['/account/identities/{id}', { id: identityId }],
      ['/session/providers', { providerId: 'almelo' }],
      ['/account/devices/{id}', { id: device.id }],
      ['/client-data-findings/{id}', { id: finding.id }],
      ['/contact-routes/{id}', { id: route.id }],
      ['/account/sessions/{id}', { id: session.id }],
      ['/account/passkeys/{id}', { id: passkey.id }],
      ['/coalitions/{id}', { id: coalitionId, userId }],
      ['/people/{id}', { id: userId }],
      ['/people/{personId}/roles/{id}', { personId: userId, id: role.id }],
      ['/invitations/{id}', { id: wideInvitationId }],
      ['/organisations/{id}', { id: partner.organisation.id }],
      ['/coalitions/{coalitionId}/partner-contacts', { coalitionId, id: contact.id }],
      ['/coalitions/{coalitionId}/domain-coverage', { coalitionId }],
      ['/coalitions/{coalitionId}/partnerships', { coalitionId, id: partner.id, status: 'active' }],
      ['/coalitions/{coalitionId}/partner-imports', { coalitionId, id: handedIn.id, number: '2' }],
      ['/coalitions/{coalitionId}/partner-list', { coalitionId }],
      ['/coalitions/{coalitionId}/handovers', { coalitionId }],
      ['/coalitions/{coalitionId}/appointments', { coalitionId }],
      ['/reorganisations/{id}', { id: uuidv7() }],
      ['/organisation-merges/{id}', { id: uuidv7() }],
      ['/coalitions/{coalitionId}/reorganisation-checks', { coalitionId, id: uuidv7() }],
      ['/coalitions/{coalitionId}/case-conferences', { coalitionId, id: conference.id }],
      ['/coalitions/{coalitionId}/merge-proposals', { coalitionId, id: proposal.id }],
      ['/merge-proposals/{id}', { id: proposal.id }],
      ['/coalitions/{coalitionId}/presences', { coalitionId }],
      ['/coalitions/{coalitionId}/experience-statements', { coalitionId, id: experience.id }],
      ['/coalitions/{coalitionId}/foundations', { coalitionId, id: foundation.id }],
      ['/coalitions/{coalitionId}/memberships', { coalitionId, id: uuidv7() }],
      ['/coalitions/{coalitionId}/member-states', { coalitionId }],
      ['/coalitions/{coalitionId}/partner-tables', { coalitionId }],
      ['/coalitions/{coalitionId}/joint-proposals', { coalitionId }],
      ['/coalitions/{coalitionId}/statuses', { coalitionId, id: status.id }],
      ['/coalitions/{coalitionId}/trail', { coalitionId }],
      ['/coalitions/{coalitionId}/people', { coalitionId, id: role.id }],
      ['/coalitions/{coalitionId}/invitations', { coalitionId, id: invitation.id }],
      ['/coalitions/{coalitionId}/contact-routes', { coalitionId, id: route.id }],
      ['/coalitions/{coalitionId}/contact-route-drafts', { coalitionId, id: draft.id }],
      ['/coalitions/{coalitionId}/publications', { coalitionId, number: '1' }],
      ...(await fillReflections(test, workspace)),
    ]);
  }

  function idsFor({ path }: Operation, all: Map<string, Ids>): Ids {
    const found = [...all].filter(([prefix]) => path.startsWith(prefix));
    const longest = found.sort(([a], [b]) => b.length - a.length)[0];
    if (longest === undefined) throw new Error(`Say in this file which ids ${path} takes.`);
    return longest[1];
  }

  function ask(client: TestClient, operation: Operation, ids: Ids): Promise<Answer> {
    const url = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const id = ids[name];
      if (id === undefined) throw new Error(`Say in this file what {${name}} is.`);
      return encodeURIComponent(id);
    });
    const [, query = ''] = queries.find(([end]) => operation.path.endsWith(end)) ?? [];
    const file = fileFor(operation);
    const body = file ?? (operation.takesBody ? (bodyFor(operation) ?? {}) : undefined);
    const asFile = file && { 'content-type': 'application/octet-stream' };
    const headers = { 'if-match': '"1"', ...asFile };
    switch (operation.method) {
      case 'GET':
        return client.get(url + query);
      case 'DELETE':
        return client.delete(url, headers);
      default: {
        const send = { POST: client.post, PUT: client.put, PATCH: client.patch }[operation.method];
        return send.call(client, url, body, headers);
      }
    }
  }

  /** Every row of the tables that requests may change; the trail only grows, by what everybody does. */
  async function contents(): Promise<ReadonlySet<string>> {
    const tables = await test.database.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
         AND table_name !~ '^(sessions|known_devices|sign_in_attempts|audit_|trail_)'`,
    );
    const rows = await Promise.all(
      tables.map(({ name }) =>
        test.database.query<{ row: string }>(
          `SELECT '${name} ' || t::text AS row FROM "${name}" t`,
        ),
      ),
    );
    return new Set(rows.flat().map(({ row }) => row));
  }

  /** Somebody else's ids: all of them, and one by one among the attacker's own. */
  function mixesOf(operation: Operation): Ids[] {
    const [mine, other] = [idsFor(operation, ownIds), idsFor(operation, theirIds)];
    const mixes = operation.ids.map((name) => ({ ...mine, [name]: other[name] ?? '' }));
    // A number, or the name of a status or a step, says nothing of whose it is.
    return [other, ...mixes].filter((ids) =>
      operation.ids.some((name) => !isOfNobody(name) && ids[name] === other[name]),
    );
  }

  /** The person behind a published contact, and the register, are there for every professional. */
  function isForProfessionals({ path, method }: Operation): boolean {
    return (
      method === 'GET' && /^\/(?:contact-routes\/\{id\}\/person|organisations\/\{id\})$/.test(path)
    );
  }

  /** Drafts belong to who types: under the same id everybody has their own, and sees no other. */
  function isOfOnePerson({ path, method }: Operation): boolean {
    return (
      /\/(?:contact-route|agreement|action-plan|handover-note)-drafts\//.test(path) &&
      /^(?:PUT|DELETE)$/.test(method)
    );
  }

  it('gets nothing of theirs and changes nothing, by whatever id of whatever address', async () => {
    const before = await contents();
    const wrong: string[] = [];
    let tried = 0;
    for (const operation of operations.filter((one) => !isForProfessionals(one))) {
      for (const ids of mixesOf(operation)) {
        const { status, body } = await ask(own.lead, operation, ids);
        const unknown = await ask(own.lead, operation, {
          ...ids,
          ...Object.fromEntries(
            operation.ids
              .filter((name) => !isOfNobody(name) && ids[name] !== idsFor(operation, ownIds)[name])
              .map((name) => [name, uuidv7()]),
          ),
        });
        tried += 1;
        const isRefused = status === 403 || status === 404;
        // Without a body that would be taken it is refused for its form, before anybody looks.
        const isFormless = status === 400 && operation.takesBody && !bodyFor(operation);
        const tells = status !== unknown.status || body?.code !== unknown.body?.code;
        if ((!isRefused && !isFormless && !isOfOnePerson(operation)) || (tells && status !== 403)) {
          wrong.push(`${operation.method} ${operation.path} ${JSON.stringify(ids)}: ${status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(30);
    const after = await contents();
    expect([...before].filter((row) => !after.has(row))).toEqual([]);
    const attacker = ownIds.get('/coalitions/{id}')?.['userId'] ?? '';
    const added = [...after].filter((row) => !before.has(row));
    expect(added.filter((row) => !row.includes(attacker))).toEqual([]);
  }, 60_000);

  it('gets on with what is their own, by the very same requests', async () => {
    // What somebody pointed at is an administrator's from there on, and so are reorganisations
    // and merges; what was not taken away has nothing to be brought back.
    const reads = operations.filter(
      ({ method, path }) =>
        method === 'GET' &&
        !/^\/(?:client-data-findings|reorganisations|organisation-merges)/.test(path) &&
        !path.endsWith('/restoration'),
    );
    for (const operation of reads) {
      const { status } = await ask(own.lead, operation, idsFor(operation, ownIds));
      expect([operation.path, status]).toEqual([operation.path, 200]);
    }
  });

  it('can give themselves nothing by a field more than a body has', async () => {
    const more = {
      id: uuidv7(),
      coalitionId: theirs.id,
      role: 'administrator',
      roles: [{ role: 'administrator' }],
      version: 99,
      createdAt: '2020-01-01T00:00:00Z',
      createdBy: uuidv7(),
      demonstration: true,
      deletedAt: null,
    };
    const writes = operations.filter((one) => one.takesBody && bodyFor(one) !== undefined);
    expect(writes.length).toBeGreaterThan(8);
    for (const operation of writes) {
      const url = operation.path.replace(
        /\{(\w+)\}/g,
        (_, name: string) => idsFor(operation, ownIds)[name] ?? '',
      );
      const known = Object.keys(bodyFor(operation) ?? {});
      for (const [name, value] of Object.entries(more)) {
        if (known.includes(name)) continue;
        const send = { POST: own.lead.post, PUT: own.lead.put, PATCH: own.lead.patch };
        const answer = await send[operation.method as keyof typeof send].call(
          own.lead,
          url,
          { ...bodyFor(operation), [name]: value },
          { 'if-match': '"1"' },
        );
        expect([operation.path, name, answer.status, answer.body.errors?.[0]?.code]).toEqual([
          operation.path,
          name,
          400,
          'field.unknown',
        ]);
      }
    }
  });
});
