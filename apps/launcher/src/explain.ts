import { EmbeddedPostgresError } from '@zorgpaden/embedded-postgres';
import { Failure } from './failure.js';
import type { StartTexts } from './language.js';

/** What an error without a sentence of its own may need to be told about. */
export interface Circumstances {
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
}

/** Turns what went wrong into the sentence for it; what nobody foresaw keeps its stack. */
export function explain(error: unknown, texts: StartTexts, around: Circumstances): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof EmbeddedPostgresError) return explainEmbedded(error, texts, around.dataDir);
  const codes = codesOf(error);
  const sentence =
    explainFileSystem(error, codes, texts, around.dataDir) ??
    explainDatabase(error, codes, texts, around.databaseUrl);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return sentence ?? texts.failed.unexpected({ detail });
}

function explainEmbedded(error: EmbeddedPostgresError, texts: StartTexts, dataDir: string): string {
  const { path = dataDir, found = '', expected = '', platform = '', detail = '' } = error.params;
  switch (error.code) {
    case 'data-version':
      return texts.failed.dataVersion({ path, found, expected });
    case 'disk-full':
      return texts.failed.diskFull({ path });
    case 'no-rights':
      return texts.failed.noRights({ path });
    case 'in-use':
      return texts.failed.inUse({ path });
    case 'unsupported-platform':
      return texts.failed.unsupportedPlatform({ platform });
    case 'port-in-use':
    case 'failed':
      return texts.failed.databaseFailed({ path, detail: detail || error.message });
  }
}

function explainFileSystem(
  error: unknown,
  codes: ReadonlySet<string>,
  texts: StartTexts,
  dataDir: string,
): string | undefined {
  const path = error instanceof Error && 'path' in error ? String(error.path) : dataDir;
  // 53100 is PostgreSQL's own word for a full disk.
  if (hasOne(codes, 'ENOSPC', 'EDQUOT', '53100')) return texts.failed.diskFull({ path });
  if (hasOne(codes, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'))
    return texts.failed.noRights({ path });
  return undefined;
}

function explainDatabase(
  error: unknown,
  codes: ReadonlySet<string>,
  texts: StartTexts,
  databaseUrl: string | undefined,
): string | undefined {
  const detail = error instanceof Error ? error.message : String(error);
  const url = databaseUrl === undefined ? null : URL.parse(databaseUrl);
  const address =
    url === null ? '127.0.0.1' : `${url.hostname}:${url.port || '5432'}${url.pathname}`;
  if (hasOne(codes, '28P01', '28000', '3D000')) {
    return texts.failed.databaseRefused({ address, role: url?.username ?? '' });
  }
  // 57P03: it is starting or stopping; 53300: it has no connection left.
  const away = [
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
    'EHOSTUNREACH',
  ];
  if (
    hasOne(codes, ...away, 'ENETUNREACH', '57P03', '53300') ||
    /timeout|terminated/i.test(detail)
  ) {
    return texts.failed.databaseUnreachable({ address, detail: detail || [...codes].join(' ') });
  }
  if (hasOne(codes, '42501')) return texts.failed.rightsMissing({ detail });
  if (hasOne(codes, '58P01', '0A000') && /extension/.test(detail)) {
    return texts.failed.extensionMissing({ detail });
  }
  return undefined;
}

function hasOne(codes: ReadonlySet<string>, ...wanted: string[]): boolean {
  return wanted.some((code) => codes.has(code));
}

/** Drivers and Node wrap errors in errors: the code that says why may be on any of them. */
function codesOf(error: unknown, codes = new Set<string>()): ReadonlySet<string> {
  if (typeof error !== 'object' || error === null) return codes;
  const { code, cause, driverError, errors } = error as Record<string, unknown>;
  if (typeof code === 'string') codes.add(code);
  for (const inner of [cause, driverError, ...(Array.isArray(errors) ? errors : [])]) {
    if (inner !== error) codesOf(inner, codes);
  }
  return codes;
}
