/** Why the embedded database cannot be used; the caller has the sentences. */
export type EmbeddedPostgresErrorCode =
  /** The data folder was made by another major version: `found`, `expected`. */
  | 'data-version'
  | 'disk-full'
  /** A file or folder may not be read or written: `path`. */
  | 'no-rights'
  /** Another running program looks after this data folder. */
  | 'in-use'
  /** There are no binaries for this machine: `platform`. */
  | 'unsupported-platform'
  | 'port-in-use'
  /** Anything else: `detail` holds the last lines of PostgreSQL's own log. */
  | 'failed';

export class EmbeddedPostgresError extends Error {
  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(`Embedded PostgreSQL: ${code} ${JSON.stringify(params)}`, options);
    this.name = 'EmbeddedPostgresError';
  }
}

/** Reads what went wrong from what PostgreSQL (or initdb) printed; both run with English messages. */
export function fromOutput(output: string, path: string): EmbeddedPostgresError {
  if (/No space left on device|Disk quota exceeded|Check free disk space/.test(output)) {
    return new EmbeddedPostgresError('disk-full', { path });
  }
  if (
    /could not bind .*Address already in use|Is another postmaster already running/s.test(output)
  ) {
    return new EmbeddedPostgresError('port-in-use', { path });
  }
  if (
    /lock file "postmaster.pid" already exists|shared memory block .* still in use/.test(output)
  ) {
    return new EmbeddedPostgresError('in-use', { path });
  }
  if (/Permission denied|has wrong ownership|Read-only file system/.test(output)) {
    return new EmbeddedPostgresError('no-rights', { path });
  }
  const detail = output.trim().split('\n').slice(-8).join('\n');
  return new EmbeddedPostgresError('failed', { path, detail });
}

/** Gives errors of the file system the same codes; passes everything else on. */
export function fromFileSystem(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new EmbeddedPostgresError('disk-full', { path }, { cause: error });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR') {
    return new EmbeddedPostgresError('no-rights', { path }, { cause: error });
  }
  return error;
}
