import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { verifyTrail } from '../platform/audit/verify/verify-trail.js';
import type { TestApp } from '../platform/testing/test-app.testing.js';

/** What is wrong with the trail of this application; no seals were made. */
export async function trailFindings(test: TestApp): Promise<unknown[]> {
  const findings: unknown[] = [];
  const noSeals = { key: Buffer.alloc(32, 9), folder: join(tmpdir(), uuidv7()) };
  await verifyTrail(test.app, noSeals, (finding) => findings.push(finding));
  return findings;
}
