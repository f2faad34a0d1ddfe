import type { Option } from './option.js';
import {
  readAddressRanges,
  readAtLeast,
  readClamdUrl,
  readContact,
  readDatabaseUrl,
  readEmail,
  readHost,
  readKey,
  readLogFormat,
  readPort,
  readPublicUrl,
  readSmtpUrl,
  readStorageUrl,
  readText,
  readYesOrNo,
} from './values.js';

function option<Value>(definition: Option<Value>): Option<Value> {
  return definition;
}

const data = option({
  flag: 'data',
  env: 'DATA_DIR',
  shownDefault: '.data',
  fallback: '.data',
  read: readText,
});

const databaseUrl = option<string | undefined>({
  env: 'DATABASE_URL',
  fallback: undefined,
  read: readDatabaseUrl,
});

const databaseOwnerUrl = option<string | undefined>({
  env: 'DATABASE_OWNER_URL',
  fallback: undefined,
  read: readDatabaseUrl,
});

const secretKey = option<Uint8Array | undefined>({
  env: 'SECRET_KEY',
  fallback: undefined,
  read: readKey,
});

/** What every program needs that reaches the database. */
const databaseOptions = { data, databaseUrl, databaseOwnerUrl, secretKey };

/** The key under which the trail is sealed: itself, or where it is; else it is in the data folder. */
const keyOptions = {
  auditKey: option<Uint8Array | undefined>({
    env: 'AUDIT_KEY',
    fallback: undefined,
    read: readKey,
  }),
  auditKeyFile: option<string | undefined>({
    env: 'AUDIT_KEY_FILE',
    fallback: undefined,
    read: readText,
  }),
};

/** Everything that `npm start` takes. The README's table is made from this. */
export const startOptions = {
  port: option({ flag: 'port', env: 'PORT', shownDefault: '3000', fallback: 3000, read: readPort }),
  host: option({
    flag: 'host',
    env: 'HOST',
    shownDefault: '127.0.0.1',
    fallback: '127.0.0.1',
    read: readHost,
  }),
  data,
  noDemo: option({
    flag: 'no-demo',
    env: 'NO_DEMO',
    isSwitch: true,
    fallback: false,
    read: readYesOrNo,
  }),
  databaseUrl,
  databaseOwnerUrl,
  secretKey,
  requireSecondFactor: option({
    env: 'REQUIRE_SECOND_FACTOR',
    shownDefault: 'yes',
    fallback: true,
    read: readYesOrNo,
  }),
  publicUrl: option<string | undefined>({
    env: 'PUBLIC_URL',
    shownDefault: 'http://localhost:3000',
    fallback: undefined,
    read: readPublicUrl,
  }),
  trustedProxies: option<readonly string[]>({
    env: 'TRUSTED_PROXIES',
    fallback: [],
    read: readAddressRanges,
  }),
  smtpUrl: option<string | undefined>({
    env: 'SMTP_URL',
    fallback: undefined,
    read: readSmtpUrl,
  }),
  mailFrom: option<string | undefined>({
    env: 'MAIL_FROM',
    fallback: undefined,
    read: readEmail,
  }),
  publicReadsPerMinute: option({
    env: 'PUBLIC_READS_PER_MINUTE',
    shownDefault: '1200',
    fallback: 1200,
    read: readAtLeast(1200),
  }),
  logFormat: option<'text' | 'json'>({
    env: 'LOG_FORMAT',
    shownDefault: 'text',
    fallback: 'text',
    read: readLogFormat,
  }),
  securityContact: option<string | undefined>({
    env: 'SECURITY_CONTACT',
    fallback: undefined,
    read: readContact,
  }),
  controller: option<string | undefined>({
    env: 'CONTROLLER',
    fallback: undefined,
    read: readText,
  }),
  privacyContact: option<string | undefined>({
    env: 'PRIVACY_CONTACT',
    fallback: undefined,
    read: readContact,
  }),
  signInProviders: option<string | undefined>({
    env: 'SIGN_IN_PROVIDERS',
    fallback: undefined,
    read: readText,
  }),
  signInProvidersFile: option<string | undefined>({
    env: 'SIGN_IN_PROVIDERS_FILE',
    fallback: undefined,
    read: readText,
  }),
  clamdUrl: option<string | undefined>({
    env: 'CLAMD_URL',
    fallback: undefined,
    read: readClamdUrl,
  }),
  s3Url: option<string | undefined>({
    env: 'S3_URL',
    fallback: undefined,
    read: readStorageUrl,
  }),
  ...keyOptions,
};

/** What `npm run audit:verify` takes. */
export const verifyOptions = {
  ...databaseOptions,
  ...keyOptions,
  seals: option<string | undefined>({ flag: 'seals', fallback: undefined, read: readText }),
};

/** What `npm run admin:create` takes. */
export const administratorOptions = {
  ...databaseOptions,
  email: option<string | undefined>({ flag: 'email', fallback: undefined, read: readEmail }),
};

/** What `npm run demo:codes` takes. */
export const demonstrationOptions = { data };

/** What `npm run reference:import` takes, beside the files. */
export const importOptions = databaseOptions;
