import { belongingsOf, giveSecondFactor } from '../second-factors/second-factor.testing.js';
import { testApp, type TestApp } from '../platform/testing/test-app.testing.js';
import { ADMINISTRATOR, givenUser, PASSWORD } from '../users/user.testing.js';

describe('a site that demands no second factor', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await testApp({ requireSecondFactor: false });
  });
  afterAll(() => test.close());

  it('lets an administrator in with a password, and asks who set a second factor up for it', async () => {
    const email = await givenUser(test, ADMINISTRATOR);
    const client = test.client();
    await client.get('/session');
    const signIn = () => client.post('/session', { email, password: PASSWORD });
    const first = await signIn();
    expect([first.status, first.body.user?.email]).toEqual([201, email]);
    expect((await client.get('/account')).body).toMatchObject({ needsSecondFactor: false });

    await giveSecondFactor(test, client, email, 'setup');
    expect(belongingsOf(email).secret).toBeTruthy();
    const other = test.client();
    await other.get('/session');
    const again = await other.post('/session', { email, password: PASSWORD });
    expect(again.body).toMatchObject({ user: null, secondFactor: 'required' });

    // What nobody demands can be put off again.
    expect((await client.delete('/account/totp')).status).toBe(204);
    const last = test.client();
    await last.get('/session');
    expect((await last.post('/session', { email, password: PASSWORD })).body.user?.email).toBe(
      email,
    );
  });
});
