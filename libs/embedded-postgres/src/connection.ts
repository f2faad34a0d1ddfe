import pg from 'pg';
import type { Passwords } from './passwords.js';

export const ownerRole = 'zorgpaden_owner';
export const applicationRole = 'zorgpaden_app';
export const database = 'zorgpaden';

/** How to reach a running embedded database. */
export interface Urls {
  readonly port: number;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

export function urls(port: number, passwords: Passwords): Urls {
  const url = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    port,
    ownerUrl: url(ownerRole, passwords.owner),
    applicationUrl: url(applicationRole, passwords.application),
  };
}

/**
 * Connects as the owner to the maintenance database: a connection that stays must not stand in the
 * way of whoever copies the application's own database.
 */
export async function connectAsOwner(port: number, passwords: Passwords): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: ownerRole,
    password: passwords.owner,
    database: 'postgres',
    ssl: false,
    connectionTimeoutMillis: 5_000,
    application_name: 'embedded-postgres',
  });
  // Without a listener a connection that breaks would end the process.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
