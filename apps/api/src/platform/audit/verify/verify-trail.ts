import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../db/database.js';
import { SealFile } from '../seals/seal-file.js';
import type { SealSettings } from '../seals/sealing.js';
import { checkChains } from './check-chains.js';
import { SealCheck } from './check-seals.js';
import type { Finding, Tell, Verification } from './finding.js';
import { sealsInDatabase, sealsInFile } from './stored-seals.js';

/**
 * Makes every hash of the trail anew, and holds its ends against the seals, as it all was at one moment:
 * people may go on working. It reads in pieces, so its memory does not grow with the trail.
 *
 * @param found is told about each finding
 */
export async function verifyTrail(
  app: INestApplicationContext,
  { key, folder }: SealSettings,
  found: (finding: Finding) => void,
): Promise<Verification> {
  let findings = 0;
  const tell: Tell = (finding) => {
    findings += 1;
    found(finding);
  };
  const file = new SealFile(folder);
  return app.get(Database, { strict: false }).withClient(async (client) => {
    // Between two seals: else the newest could be in one place and not in the other.
    await client.query(`SELECT pg_advisory_lock(hashtext('trail seals'))`);
    const size = await file.size();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(`SELECT pg_advisory_unlock(hashtext('trail seals'))`);
    const chains = await checkChains(client, tell);
    const check = new SealCheck(client, key, tell);
    await check.run(sealsInDatabase(client), sealsInFile(file, size, tell));
    await client.query('COMMIT');
    const { seals, sealedUntil } = check;
    return { ...chains, seals, sealedUntil, findings };
  });
}
