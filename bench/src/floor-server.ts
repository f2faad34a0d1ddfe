import { createServer } from 'node:http';
import pg from 'pg';
import { serveUntilTold } from './served.js';

/**
 * The floor: bare `node:http` and a pool that answer the same question from the same database with
 * one plain statement. No order, no opening hours, no words: only rows as JSON.
 */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 16 });

const statement = {
  name: 'floor',
  text: `
    SELECT r.route_id AS id, r.level, r.demonstration, r.content, r.verified_on::text AS verified_on,
      r.verified_by, r.coalition_id, c.name AS coalition_name
    FROM finder_entries e
    JOIN published_routes r ON r.route_id = e.route_id
    JOIN coalitions c ON c.id = r.coalition_id
    WHERE e.municipality_code = $1 AND e.theme_slug IN ($2, '*') AND e.phase = $3`,
};

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://floor');
  const values = ['municipality', 'theme', 'phase'].map((name) => searchParams.get(name) ?? '');
  pool
    .query({ ...statement, values })
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
