import { whereFound } from '../privacy/everywhere.testing.js';
import { succeeded } from '../publications/coalition.testing.js';
import { givenUser, signIn } from '../users/user.testing.js';
import { aParty } from './agreement.testing.js';
import { AgreementWorld } from './agreement-world.testing.js';

describe('who consented to an agreement', () => {
  let world: AgreementWorld;
  let jgz: string;
  let midwives: string;

  beforeEach(async () => {
    world = await AgreementWorld.made();
    jgz = await world.partner('JGZ Voorbeeld', 'social', 'jgz');
    midwives = await world.partner('Verloskundigen Voorbeeld', 'medical', 'verloskundige');
  }, 60_000);
  afterEach(() => world.test.close());

  const partnerOf = (id: string) =>
    givenUser(world.test, { role: 'partner', scope: { kind: 'organisation', id } });

  it('when they want to be taken out, then that is refused as soon as it is agreed, and they see what is held', async () => {
    const email = await partnerOf(jgz);
    const partner = await signIn(world.test, email);
    const written = await world.create({ parties: [aParty(jgz), aParty(midwives)] });
    const proposed = await succeeded(world.step(written, 'proposal'));
    const answered = await succeeded(world.answer(partner, proposed, jgz));
    await succeeded(world.answer(world.lead, answered, midwives));
    const { consents } = await succeeded(partner.get('/me/data'));
    expect(consents).toMatchObject([{ organisation: 'JGZ Voorbeeld', answer: 'consented' }]);
    const refused = await partner.post('/me/removal', { email });
    expect([refused.status, refused.body.code]).toEqual([409, 'privacy.removal.evidence']);
  });

  it('when they were only asked by mail, then their address goes with them, everywhere', async () => {
    const email = (await partnerOf(jgz)).toLowerCase();
    const contact = { name: 'Joukje Zonderland', email };
    const parties = [aParty(jgz, { contact }), aParty(midwives)];
    await succeeded(world.step(await world.create({ parties }), 'proposal'));
    const partner = await signIn(world.test, email);
    const { askedForConsent } = await succeeded(partner.get('/me/data'));
    expect(askedForConsent).toMatchObject([{ name: 'Joukje Zonderland' }]);
    expect((await partner.post('/me/removal', { email })).status).toBe(204);
    expect(await whereFound(world.test, email)).toEqual([]);
    expect(await whereFound(world.test, contact.name)).toEqual([]);
  });
});
