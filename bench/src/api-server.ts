import { randomBytes } from 'node:crypto';
import { createApp } from '@zorgpaden/api';
import { serveUntilTold } from './served.js';

/** The API as it is, with room for the load of a bench. */
const app = await createApp({
  databaseUrl: process.env['DATABASE_URL'] ?? '',
  publicUrl: 'http://127.0.0.1',
  trustedProxies: [],
  secretKey: randomBytes(32),
  publicReadsPerMinute: 1_000_000_000,
  runsJobs: process.argv.includes('jobs'),
});
await app.listen(0, '127.0.0.1');
const { port } = new URL(await app.getUrl());
serveUntilTold(Number(port), () => app.close());
