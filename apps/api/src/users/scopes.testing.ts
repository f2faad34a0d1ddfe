import { v7 as uuidv7 } from 'uuid';
import type { TestApp } from '../platform/testing/test-app.testing.js';

/** An organisation that takes part in these coalitions, and its id. */
export async function givenOrganisation(
  test: TestApp,
  name: string,
  ...coalitionIds: string[]
): Promise<string> {
  const id = uuidv7();
  await test.database.query(
    `INSERT INTO organisations (id, name, search_text, partner_type, domain, created_at)
     VALUES ($1, $2, lower($2), 'welzijn', 'social', now())`,
    [id, name],
  );
  for (const coalitionId of coalitionIds) await givenPartnership(test, coalitionId, id);
  return id;
}

/** An organisation that takes part in this coalition alone, with a function at which one reaches it. */
export async function givenPartner(
  test: TestApp,
  name: string,
  coalitionId: string,
): Promise<{ partnerId: string; partnershipId: string; partnerContactId: string }> {
  const partnerId = await givenOrganisation(test, name);
  const partnershipId = await givenPartnership(test, coalitionId, partnerId);
  const partnerContactId = uuidv7();
  await test.database.query(
    `INSERT INTO partner_contacts (id, partnership_id, job, level, phone, email, created_at)
     VALUES ($1, $2, 'Teamleider', 'management', '', '', now())`,
    [partnerContactId, partnershipId],
  );
  return { partnerId, partnershipId, partnerContactId };
}

async function givenPartnership(
  test: TestApp,
  coalitionId: string,
  organisationId: string,
): Promise<string> {
  const id = uuidv7();
  await test.database.query(
    `INSERT INTO partnerships (id, coalition_id, organisation_id, period)
     VALUES ($1, $2, $3, '[2025-01-01,)')`,
    [id, coalitionId, organisationId],
  );
  await test.database.query(
    `INSERT INTO partnership_statuses (id, partnership_id, status, period, stated_at)
     VALUES ($1, $2, 'active', '[2025-01-01,)', now())`,
    [uuidv7(), id],
  );
  return id;
}

/** A region of these municipalities, and its id. */
export async function givenRegion(
  test: TestApp,
  name: string,
  ...municipalities: string[]
): Promise<string> {
  const id = uuidv7();
  await test.database.query(`INSERT INTO regions (id, kind, name) VALUES ($1, 'own', $2)`, [
    id,
    name,
  ]);
  await test.database.query(
    `INSERT INTO region_municipalities (region_id, municipality_code)
     SELECT $1, unnest($2::text[])`,
    [id, municipalities],
  );
  return id;
}
