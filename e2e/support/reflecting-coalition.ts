import type { Page } from '@playwright/test';
import type { CoalitionView } from '@zorgpaden/domain/coalitions/contract';
import { Client } from './client.js';
import { appointLead } from './new-lead.js';
import { expect } from './test.js';

const lead = {
  email: 'trekker.reflectie@voorbeeld.example',
  name: 'Trekker van Reflectie',
  password: 'paard fiets wolk lepel',
};

/** A coalition with twelve partners, and its lead, signed in. */
export async function reflectingCoalition(
  administrator: Client,
  name: string,
): Promise<{ id: string; client: Client }> {
  const made = await administrator.send<CoalitionView>('POST', '/coalitions', {
    name,
    level: 'local',
    municipalities: ['GM1699'],
    status: 'formed',
    statusSince: '2025-01-01',
  });
  expect(made.status).toBe(201);
  const { id } = made.body;
  await appointLead(administrator, id, lead);
  const client = await Client.signedIn(administrator.site, {
    ...lead,
    role: 'lead',
    coalition: name,
  });
  for (let number = 1; number <= 12; number += 1) {
    const organisation = {
      name: `Praatpartner ${String(number).padStart(2, '0')}`,
      partnerType: 'welzijn',
    };
    const partner = { organisation, status: 'active', from: '2025-01-01' };
    const added = await client.send('POST', `/coalitions/${id}/partnerships`, partner);
    expect([added.status, added.body]).toEqual([201, expect.anything()]);
  }
  return { id, client };
}

/** A browser in which whoever is signed in through the API is signed in as well. */
export async function carryOver(page: Page, client: Client): Promise<void> {
  const cookies = client.cookieHeader.split('; ').map((cookie) => {
    const [name = '', ...value] = cookie.split('=');
    return { name, value: value.join('='), url: client.site };
  });
  await page.context().addCookies(cookies);
}
