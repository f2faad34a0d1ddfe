/**
 * What the tools say before anything is installed or built: `libs/texts` cannot be read yet.
 * Dutch, or English where the system speaks it.
 */
const nl = {
  nodeTooOld: (/** @type {string} */ version) =>
    `Node ${version} is te oud. Installeer Node 20 of nieuwer: https://nodejs.org`,
  nodeMissing: (/** @type {string} */ platform) =>
    `Voor ${platform} kan Node 24 niet vanzelf worden opgehaald. Installeer Node 24: https://nodejs.org`,
  install: 'De pakketten installeren (alleen de eerste keer, ongeveer een minuut)',
  installNode: 'Node 24 ophalen (alleen de eerste keer)',
  build: 'De toepassing bouwen',
  buildWeb: 'De site bouwen',
  installChromium: 'Chromium installeren',
  chromiumMissing:
    'Er is geen Chromium. Installeer het (Debian: apt-get install -y chromium) of geef het pad in CHROMIUM_PATH.',
  done: (/** @type {string} */ seconds) => `klaar (${seconds} s)`,
  failed: 'mislukt',
  installFailed: 'Het installeren is mislukt. Dit zei npm:',
  auditClean: 'Er zijn geen zwakke plekken bekend.',
  auditFailed: 'Het register van pakketten gaf geen antwoord. Dit zei npm:',
  buildFailed: 'Het bouwen is mislukt. Dit was de melding:',
  diskFull: (/** @type {string} */ path) =>
    `De schijf is vol: er is geen ruimte meer voor ${path}. Maak ruimte en start opnieuw.`,
  noRights: (/** @type {string} */ path) =>
    `De map ${path} is niet te schrijven. Geef de gebruiker die start die rechten.`,
  serverKilled: (/** @type {string} */ signal) =>
    `De server is van buiten gestopt (${signal}). Start opnieuw met: npm start`,
};

/** @type {typeof nl} */
const en = {
  nodeTooOld: (version) =>
    `Node ${version} is too old. Install Node 20 or newer: https://nodejs.org`,
  nodeMissing: (platform) =>
    `Node 24 cannot be fetched for ${platform}. Install Node 24: https://nodejs.org`,
  install: 'Installing the packages (the first time only, about a minute)',
  installNode: 'Fetching Node 24 (the first time only)',
  build: 'Building the application',
  buildWeb: 'Building the site',
  installChromium: 'Installing Chromium',
  chromiumMissing:
    'There is no Chromium. Install it (Debian: apt-get install -y chromium) or give its path in CHROMIUM_PATH.',
  done: (seconds) => `done (${seconds} s)`,
  failed: 'failed',
  installFailed: 'Installing failed. This is what npm said:',
  auditClean: 'No weaknesses are known.',
  auditFailed: 'The registry gave no answer. npm said:',
  buildFailed: 'Building failed. This was the message:',
  diskFull: (path) => `The disk is full: no room is left for ${path}. Make room and start again.`,
  noRights: (path) =>
    `The folder ${path} cannot be written. Give that right to the user who starts.`,
  serverKilled: (signal) =>
    `The server was ended from outside (${signal}). Start again with: npm start`,
};

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

/** The messages in the language of the terminal. */
export const messages = /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? en : nl;
