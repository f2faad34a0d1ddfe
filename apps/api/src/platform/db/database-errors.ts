/** The fields of an error of `pg`; TypeORM copies them onto its own. */
interface PostgresError {
  readonly code?: unknown;
  readonly constraint?: unknown;
}

const UNIQUE = '23505';
const EXCLUSION = '23P01';
const FOREIGN_KEY = '23503';

/** The name of the constraint that a write broke: unique, exclusion or foreign key. */
export function brokenConstraint(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code, constraint } = thrown as PostgresError;
  const broken = code === UNIQUE || code === EXCLUSION || code === FOREIGN_KEY;
  return broken && typeof constraint === 'string' ? constraint : undefined;
}

const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'ENOTFOUND'];

/** Whether the database could not be reached, or went away: the client may try again. */
export function isUnreachable(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { code } = thrown as PostgresError;
  if (typeof code === 'string') {
    // Class 08 is the connection, 57P0x a server that stops or starts, 53300 too many connections.
    if (NETWORK.includes(code) || /^(08...|57P0.|53300)$/.test(code)) {
      return code !== 'ENOENT' || ('syscall' in thrown && thrown.syscall === 'connect');
    }
  }
  // TypeORM gives a broken connection back at once: what a transaction asks next finds it gone.
  if (/AlreadyReleasedError$/.test(thrown.name)) return true;
  return /Connection terminated|timeout exceeded when trying to connect/.test(thrown.message);
}
