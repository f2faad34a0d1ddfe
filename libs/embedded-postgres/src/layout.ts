import { join } from 'node:path';

/** The files inside the folder that `startPostgres` is given. */
export interface Layout {
  readonly dataDir: string;
  /** PostgreSQL's own folder; it belongs to the user that the server runs as. */
  readonly cluster: string;
  readonly passwords: string;
  readonly log: string;
}

export function layout(dataDir: string): Layout {
  return {
    dataDir,
    cluster: join(dataDir, 'cluster'),
    passwords: join(dataDir, 'passwords.json'),
    log: join(dataDir, 'postgresql.log'),
  };
}
