import { matchingRoutes, valuesOf, type RouteRow } from '@zorgpaden/api/finder-sql';
import { createServer } from 'node:http';
import pg from 'pg';
import { serveUntilTold } from './served.js';

/**
 * The floor: bare `node:http` and a pool that answer the same question from the same database with
 * the same statement. No order, no opening hours, no words: only rows as JSON.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 16 });

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://floor');
  const values = valuesOf(
    searchParams.get('municipality') ?? '',
    searchParams.get('theme'),
    searchParams.get('phase'),
  );
  pool
    .query<RouteRow>({ ...matchingRoutes, values })
    .then(({ rows }) => {
      const body = JSON.stringify({ municipality: values[0], results: rows });
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    })
    .catch(() => response.writeHead(500).end());
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  serveUntilTold(typeof address === 'object' && address !== null ? address.port : 0, async () => {
    server.close();
    server.closeAllConnections();
    await pool.end();
  });
});
