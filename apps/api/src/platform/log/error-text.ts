/** What `pg` tells of a refusal of the database: names of ours, and no values. */
interface DatabaseRefusal {
  readonly severity: string;
  readonly code: string;
  readonly schema?: unknown;
  readonly table?: unknown;
  readonly column?: unknown;
  readonly constraint?: unknown;
}

/**
 * An error for the log: what went wrong and where in the code, without what somebody typed. Messages
 * quote that: `invalid input syntax for type uuid: "…"`, `"…" is not valid JSON`.
 */
export function errorText(thrown: unknown): string {
  if (!(thrown instanceof Error)) return masked(String(thrown));
  const { message, stack = '' } = thrown;
  // A message can have lines that look like places in the code.
  const below = stack.slice(stack.indexOf(message) + message.length);
  const frames = below.split('\n').filter((line) => /^\s+at /.test(line));
  return [whatOf(thrown), ...frames].join('\n');
}

function whatOf(error: Error): string {
  if (!isDatabaseRefusal(error)) return `${error.name}: ${masked(error.message)}`;
  const names = [error.table, error.column, error.constraint].filter(
    (name) => typeof name === 'string',
  );
  return ['The database refused:', error.code, ...names].join(' ');
}

function isDatabaseRefusal(error: Error): error is Error & DatabaseRefusal {
  return 'severity' in error && 'code' in error && typeof error.code === 'string';
}

/** From the first quote to the last, since what is quoted can hold quotes; and on one line. */
function masked(message: string): string {
  return message
    .replace(/["“][\s\S]*["”]/g, '"…"')
    .replace(/[^\s"'<>]+@[^\s"'<>]+/g, '…@…')
    .replace(/\p{Cc}+/gu, ' ');
}
