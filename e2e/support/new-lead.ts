import { Client } from './client.js';
import { mailedLink } from './mail.js';
import { expect } from './test.js';

export interface NewLead {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** Lets somebody without an account lead a coalition: an administrator asks by mail, and they accept. */
export async function appointLead(
  administrator: Client,
  coalitionId: string,
  { email, name, password }: NewLead,
): Promise<void> {
  const asked = await administrator.send('POST', `/coalitions/${coalitionId}/appointments`, {
    email,
    from: new Date().toISOString().slice(0, 10),
    reason: 'Leidt de coalitie mee',
  });
  expect(asked.status).toBe(201);
  await expect.poll(() => mailedLink(email, 'uitnodiging')).not.toBe('');
  const token = (await mailedLink(email, 'uitnodiging')).split('#')[1];
  const visitor = await Client.visiting(administrator.site);
  const acceptance = { token, name, password };
  expect((await visitor.send('POST', '/invitations/acceptance', acceptance)).status).toBe(204);
}
