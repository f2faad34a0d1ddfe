import { whereFound } from '../privacy/everywhere.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import {
  givenMunicipalities,
  givenWorkspace,
  succeeded,
  type Workspace,
} from '../publications/coalition.testing.js';
import { givenPartner } from '../users/scopes.testing.js';
import { givenUser, signedInAs, signIn } from '../users/user.testing.js';

const seen = (version: number) => ({ 'if-match': `"${version}"` });
const NAME = 'Sanne Wolthuis';
const EMAIL = 'sanne.wolthuis@voorbeeld.example';
const person = { name: NAME, phone: '0546 54 11 12', email: EMAIL };
const contact = {
  job: 'Aandachtsfunctionaris',
  level: 'uitvoering',
  role: 'aandachtsfunctionaris-nu-niet-zwanger',
  phone: '0546 54 11 11',
  email: 'team@voorbeeld.example',
};

describe('with whom one works at a partner', () => {
  let test: TestApp;
  let workspace: Workspace;
  let partner: { partnerId: string; partnershipId: string };

  beforeEach(async () => {
    test = await testApp();
    await givenMunicipalities(test);
    workspace = await givenWorkspace(test);
    partner = await givenPartner(test, 'JGZ', workspace.id);
  }, 60_000);
  afterEach(() => test.close());

  const path = () => `${workspace.path}/partner-contacts`;
  const add = (own: object = {}) =>
    workspace.lead.post(path(), { partnershipId: partner.partnershipId, ...contact, ...own });
  const asPartner = (id: string) =>
    signedInAs(test, { role: 'partner', scope: { kind: 'organisation', id } });

  it('when functions are added, then partners see them, who decides first; an adviser does not', async () => {
    await succeeded(add());
    await succeeded(add({ job: 'Wethouder', level: 'bestuur', role: 'wethouder-opdrachtgever' }));
    const client = await asPartner(partner.partnerId);
    const { items } = await succeeded(client.get(path()));
    expect(items.map(({ job }: { job: string }) => job)).toEqual([
      'Wethouder',
      'Teamleider',
      'Aandachtsfunctionaris',
    ]);
    expect(items[2]).toMatchObject({ ...contact, person: null, organisation: { name: 'JGZ' } });
    const of = (partnershipId: string) =>
      succeeded(client.get(`${path()}?partnershipId=${partnershipId}`));
    expect((await of(partner.partnershipId)).items).toHaveLength(3);
    const { partnershipId } = await givenPartner(test, 'GGD', workspace.id);
    expect((await of(partnershipId)).items).toMatchObject([{ organisation: { name: 'GGD' } }]);
    const adviser = await signedInAs(test, {
      role: 'adviser',
      scope: { kind: 'coalition', id: workspace.id },
    });
    expect((await adviser.get(path())).status).toBe(404);
  });

  it('when a partner keeps its own, then it may, and that of another it may not', async () => {
    const { id } = await succeeded(add());
    const own = await asPartner(partner.partnerId);
    const changed = await succeeded(
      own.put(`${path()}/${id}`, { ...contact, job: 'Arts' }, seen(1)),
    );
    expect(changed).toMatchObject({ job: 'Arts', version: 2 });
    const stale = await own.put(`${path()}/${id}`, contact, seen(1));
    expect([stale.status, stale.body.current.job]).toEqual([412, 'Arts']);
    const fellow = await asPartner((await givenPartner(test, 'GGD', workspace.id)).partnerId);
    expect((await fellow.put(`${path()}/${id}`, contact, seen(2))).status).toBe(403);
  });

  it('when a person is named, then they are told, may object, and are then nowhere', async () => {
    const { id } = await succeeded(add());
    const named = await succeeded(workspace.lead.put(`${path()}/${id}/person`, person));
    expect(named.person).toEqual(person);
    const [mail] = await test.database.query<{ content: { text: string } }>(
      `SELECT content FROM mails WHERE kind = 'partner-contact-entered' AND recipient = $1`,
      [EMAIL],
    );
    const token = /contactpersoon#([\w-]{43})/.exec(mail?.content.text ?? '')?.[1] ?? '';
    const visitor = test.client();
    await visitor.get('/session');
    const held = await succeeded(visitor.post('/contact-persons/held', { token }));
    expect(held).toMatchObject({
      ...person,
      work: contact.job,
      organisation: 'JGZ',
      behind: 'partner-contact',
    });
    const shown = await visitor.post('/contact-persons/answer', { token, answer: 'permit' });
    expect(shown.body.errors).toMatchObject([{ code: 'partner-contact.never-public' }]);
    expect(
      (await visitor.post('/contact-persons/answer', { token, answer: 'object' })).status,
    ).toBe(204);
    expect([await whereFound(test, NAME), await whereFound(test, EMAIL)]).toEqual([[], []]);
    const { items } = await succeeded(workspace.lead.get(path()));
    expect(items).toContainEqual(expect.objectContaining({ id, person: null }));
  });

  it('when somebody with an account is named, then they see it, and taking themselves out takes it along', async () => {
    const address = await givenUser(test, {
      role: 'professional',
      scope: { kind: 'coalition', id: workspace.id },
    });
    const { id } = await succeeded(add());
    await succeeded(workspace.lead.put(`${path()}/${id}/person`, { ...person, email: address }));
    const client = await signIn(test, address);
    const { contactPersons } = await succeeded(client.get('/me/data'));
    expect(contactPersons).toMatchObject([{ name: NAME, work: contact.job }]);
    expect((await client.post('/me/removal', { email: address })).status).toBe(204);
    expect(await whereFound(test, NAME)).toEqual([]);
  });

  it('when it is taken away, then it comes back without the person', async () => {
    const { id } = await succeeded(add());
    await succeeded(workspace.lead.put(`${path()}/${id}/person`, person));
    expect((await workspace.lead.delete(`${path()}/${id}`)).status).toBe(204);
    expect((await workspace.lead.delete(`${path()}/${id}`)).status).toBe(404);
    const restored = await succeeded(workspace.lead.post(`${path()}/${id}/restoration`));
    expect(restored).toMatchObject({ job: contact.job, person: null });
    expect((await workspace.lead.delete(`${path()}/${id}/person`)).status).toBe(404);
    expect((await workspace.lead.delete(`${path()}/${id}`)).status).toBe(204);
    await test.database.query(
      `UPDATE partner_contacts SET deleted_at = deleted_at - interval '31 days' WHERE id = $1`,
      [id],
    );
    const late = await workspace.lead.post(`${path()}/${id}/restoration`);
    expect([late.status, late.body.code]).toEqual([409, 'undo.too-late']);
  });

  it.each([
    ['no function', { job: ' ' }, '/job', 'field.required'],
    ['no level', { level: 'top' }, '/level', 'field.malformed'],
    ['an address that is none', { email: 'team' }, '/email', 'field.email.malformed'],
    [
      'a partner of nobody',
      { partnershipId: '01980000-0000-7000-8000-000000000009' },
      '/partnershipId',
      'partner-contact.partner-unknown',
    ],
  ])('when there is %s, then it is refused at the field', async (_, own, pointer, code) => {
    expect((await add(own)).body).toMatchObject({ status: 400, errors: [{ pointer, code }] });
  });
});
