import type { StartTexts } from '../nl/start.js';

/** What the programs say in a terminal, in English. */
export const startTexts: StartTexts = {
  step: {
    database: 'Starting the database',
    migrate: 'Updating the schema',
    referenceData: 'Loading the reference data',
    demonstration: 'Loading the examples',
    serve: 'Opening the site',
    done: (seconds) => `done (${seconds} s)`,
  },
  ready: (p) =>
    `Zorgpaden Kansrijke Start is ready at ${p.url} (after ${p.seconds} s). Stop: Ctrl-C.`,
  outbox: (path) => `No mail server is set (SMTP_URL). Messages land as files in ${path}.`,
  stopping: 'Zorgpaden is stopping.',
  stopped: 'Stopped.',
  databaseRestarting: 'The embedded database ended unexpectedly and is started again.',
  databaseRestarted: 'The embedded database works again.',

  accounts: {
    heading: 'Accounts to practise with',
    keptIn: (path) => `These passwords and secrets are kept in ${path}.`,
    role: { lead: 'lead', administrator: 'administrator' },
    email: 'Email',
    password: 'Password',
    totp: 'Secret for codes',
    codes: 'Codes of this moment',
    codesHint: 'Without an app on a phone: npm run demo:codes shows the codes of this moment.',
    noCodes: (path) => `There are no demonstration accounts with a code in ${path}.`,
    noTotp: 'none',
    coalition: 'Role',
    none: 'There are no accounts yet. Make the first administrator with: npm run admin:create -- --email name@example.org',
  },

  administrator: {
    emailMissing:
      'Give the email address of the administrator: npm run admin:create -- --email name@example.org',
    made: (p) => `Administrator ${p.email} is made. The password is shown only now: ${p.password}`,
    exists: (email) =>
      `There is an account with the email address ${email} already. Nothing was changed.`,
  },

  help: {
    usage: (command) => `Usage: ${command} -- [options]`,
    options: 'Options (and environment variables, with the default in brackets):',
    meaning: {
      email: 'Email address of the administrator.',
      port: 'Port of the site; 0 takes any free port.',
      host: 'Address the site listens on; 0.0.0.0 or :: opens it to other computers.',
      data: 'Folder of the embedded database and the demonstration accounts.',
      noDemo: 'Loads no examples and makes no demonstration accounts.',
      databaseUrl:
        'A PostgreSQL (15 or newer) of your own instead of the embedded one: the role of the application, without rights on the schema.',
      databaseOwnerUrl: 'The role that updates the schema of a PostgreSQL of your own.',
      secretKey:
        'The key that seals data in the database: 32 random bytes or more, base64 or hexadecimal. Without it the first start makes one in the data folder.',
      requireSecondFactor:
        'Whether leads, sponsors, advisers and administrators have to sign in with a second step.',
      publicUrl:
        'Where visitors reach the site; links are made from it. With https, cookies travel over https only.',
      trustedProxies:
        'Addresses or ranges, separated by commas, of proxies that may tell the address of the visitor.',
      smtpUrl:
        'Mail server, such as smtps://name:password@mail.example. Without it messages land as files in the folder outbox of DATA_DIR.',
      clamdUrl:
        'Virus scanner that looks at attachments, such as tcp://127.0.0.1:3310 (clamd). Without it they are not scanned.',
      s3Url:
        'Storage for attachments that speaks S3, such as https://key:secret@storage.example/bucket?region=eu-west-1. Without it they stand in the folder files of DATA_DIR.',
      mailFrom: 'Mail address of the sender; needed with SMTP_URL.',
      publicReadsPerMinute: 'How often one address may ask for public data per minute.',
      auditKey: 'Key of 32 bytes or more under which the trail is sealed (base64 or hexadecimal).',
      auditKeyFile:
        'File with that key. Without both, the first start makes a key in the data folder.',
      seals: 'Folder of the seals, when they are not in the data folder.',
      signInProviders:
        'Organisations where people sign in (OpenID Connect), as JSON; see docs/operations.md.',
      signInProvidersFile: 'File with that JSON, instead of the variable itself.',
      logFormat: 'How lines of the log look: text for people, json for programs.',
      securityContact:
        'Email address or https address to report a weakness to; it stands in /.well-known/security.txt. Without it that names the page About.',
      controller:
        'Who answers for personal data where a coalition names nobody; stands on /privacy.',
      privacyContact:
        'Email address or https address for questions about privacy and accessibility; stands on /privacy and /toegankelijkheid.',
    },
    heads: { option: 'Option', environment: 'Environment', default: 'Default', meaning: 'Meaning' },
  },

  wrong: {
    heading: 'Zorgpaden does not start:',
    'not-a-port': (p) => `${p.name} must be a port from 0 to 65535, not “${p.value}”.`,
    'not-a-host': (p) =>
      `${p.name} must be a name or an IP address without a port, not “${p.value}”.`,
    empty: (p) => `${p.name} is empty.`,
    'not-a-number': (p) => `${p.name} must be a whole number of 1200 or more, not “${p.value}”.`,
    'not-a-database-url': (p) =>
      `${p.name} must have the form postgresql://role:password@host:5432/database.`,
    'not-a-public-url': (p) =>
      `${p.name} must be an address like https://zorgpaden.example, without a path, not “${p.value}”.`,
    'not-an-address-range': (p) =>
      `${p.name} must be IP addresses or ranges like 10.0.0.0/8, separated by commas, not “${p.value}”.`,
    'not-an-email': (p) => `${p.name} must be an email address, not “${p.value}”.`,
    'not-a-clamd-url': (p) => `${p.name} must name a virus scanner, such as tcp://127.0.0.1:3310.`,
    'not-a-storage-url': (p) =>
      `${p.name} must name storage such as https://key:secret@storage.example/bucket.`,
    'not-an-smtp-url': (p) =>
      `${p.name} must look like smtp://name:password@mailserver:587 or smtps://…, with both a name and a password or neither.`,
    'not-a-key': (p) =>
      `${p.name} must be a key of 32 bytes or more, base64 or hexadecimal. Make one with: openssl rand -base64 32`,
    'not-a-contact': (p) =>
      `${p.name} must be an email address or an https address, not “${p.value}”.`,
    'not-a-log-format': (p) => `${p.name} has to be “text” or “json”, not “${p.value}”.`,
    'not-yes-or-no': (p) => `${p.name} must be “yes” or “no”, not “${p.value}”.`,
    'unknown-flag': (p) => `There is no option ${p.name}. There are: ${p.known}.`,
    'value-missing': (p) => `${p.name} needs a value.`,
    'takes-no-value': (p) => `${p.name} takes no value.`,
    'unexpected-word': (p) => `“${p.name}” has no meaning here.`,
    alone: (p) => `${p.name} works only together with ${p.needs}.`,
    signInProviders: {
      both: 'Give SIGN_IN_PROVIDERS or SIGN_IN_PROVIDERS_FILE, not both.',
      unreadable: (p) => `The file ${p.path} with organisations to sign in at cannot be read.`,
      json: (p) => `${p.name} is no JSON.`,
      at: (p) => `${p.name}${p.path === '' ? '' : `, at ${p.path}`}: ${p.wrong}`,
      secretMissing: 'no secret is found here, or it is empty.',
      unknown: 'there is no such field, or it has another form.',
      fields: {
        text: 'give a text.',
        list: 'give a list with at least one valid value.',
        'yes-or-no': 'give true or false.',
        id: 'use small letters, digits and hyphens, such as gemeente-almelo.',
        issuer: 'give an https address, without a question mark or a hash.',
        domain: 'give a mail domain, such as almelo.nl.',
        openid: 'the word openid belongs in it.',
        role: 'there is no such role.',
        scope: 'this role is not given for that.',
        'scope-key':
          'give the id of the coalition, organisation or region, or the code of the municipality.',
        secret: 'give clientSecretFile or clientSecretVariable, exactly one of them.',
        twice: 'this stands at another organisation already.',
      },
    },
  },

  failed: {
    portInUse: (p) =>
      `Port ${p.port} is in use. Stop the program that uses it, or take another: npm start -- --port 3001`,
    portForbidden: (p) =>
      `You may not open port ${p.port}. Take one above 1024: npm start -- --port 3000`,
    hostUnknown: (p) =>
      `${p.host} is no address of this computer. Take another one with --host or HOST.`,
    diskFull: (p) => `The disk is full: no room is left for ${p.path}. Make room and start again.`,
    noRights: (p) =>
      `The folder ${p.path} cannot be read or written. Give those rights to the user who starts, or take another folder with --data.`,
    dataVersion: (p) =>
      `The folder ${p.path} was made by PostgreSQL ${p.found}; this version works with PostgreSQL ${p.expected}. Take another folder with --data, or start the version of Zorgpaden that made this folder.`,
    inUse: (p) =>
      `Zorgpaden runs already on the folder ${p.path}. Stop it first, or take another folder with --data.`,
    unsupportedPlatform: (p) =>
      `There is no embedded database for ${p.platform}. Use a PostgreSQL of your own with DATABASE_URL and DATABASE_OWNER_URL.`,
    databaseFailed: (p) =>
      `The embedded database in ${p.path} does not start. PostgreSQL says:\n${p.detail}`,
    databaseUnreachable: (p) =>
      `The database at ${p.address} cannot be reached (${p.detail}). Check DATABASE_URL, and that the database runs.`,
    databaseRefused: (p) =>
      `The database at ${p.address} does not let the role ${p.role} in. Check role, password and database.`,
    databaseTooOld: (p) => `The database is PostgreSQL ${p.found}; version 15 or newer is needed.`,
    ownerMissing:
      'The schema of the database has to be updated. Give the role that may do so with DATABASE_OWNER_URL.',
    rightsMissing: (p) =>
      `The role lacks a right in the database (${p.detail}). Check DATABASE_OWNER_URL and the rights of that role.`,
    extensionMissing: (p) =>
      `The database lacks an extension (${p.detail}). Install the package postgresql-contrib.`,
    notBuilt: 'The site is not built. Start with npm start, or build it with npm run build.',
    accountsUnreadable: (p) =>
      `${p.path} cannot be read as a list of accounts. Mend the file, or take another folder with --data.`,
    auditKeyMissing: (p) =>
      `The key of the trail is missing: ${p.path}. Put it back. If it is really gone, set ${p.seals} aside: what was sealed with it cannot be checked any more.`,
    auditKeyUnreadable: (p) =>
      `${p.path} is no key of 32 bytes or more, base64 or hexadecimal. Put the right key back.`,
    keyUnreadable: (p) =>
      `The file ${p.path} no longer holds a key. Put a copy back, or give the key with SECRET_KEY. With another key, codes of apps and recovery codes no longer work.`,
    unexpected: (p) => `Something went wrong that was not foreseen: ${p.detail}`,
  },
};
