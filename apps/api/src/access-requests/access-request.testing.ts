import { v7 as uuidv7 } from 'uuid';
import { someAddress } from '../platform/testing/some-address.testing.js';
import type { TestApp } from '../platform/testing/test-app.testing.js';

/** Somebody whom an organisation vouches for asks to work for a coalition. */
export async function givenAccessRequest(
  test: TestApp,
  coalitionId: string,
  municipality: string,
): Promise<string> {
  const id = uuidv7();
  await test.database.query(
    `INSERT INTO access_requests (id, email, name, job, municipality_code, coalition_id, note,
       language, requested_at)
     VALUES ($1, $2, 'Collega', 'Verloskundige', $3, $4, '', 'nl', now())`,
    [id, someAddress(), municipality, coalitionId],
  );
  return id;
}
