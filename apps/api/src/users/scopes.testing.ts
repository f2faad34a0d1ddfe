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
    `INSERT INTO organisations (id, name, partner_type, domain, created_at)
     VALUES ($1, $2, 'welzijn', 'social', now())`,
    [id, name],
  );
  for (const coalitionId of coalitionIds) {
    await test.database.query(
      `INSERT INTO partnerships (id, coalition_id, organisation_id, period)
       VALUES ($1, $2, $3, '[2025-01-01,)')`,
      [uuidv7(), coalitionId, id],
    );
  }
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
