/** What the programs say in a terminal: the start, its commands, and why they cannot go on. */
export const startTexts = {
  step: {
    database: 'De database starten',
    migrate: 'Het schema bijwerken',
    referenceData: 'De referentiegegevens laden',
    demonstration: 'De voorbeelden laden',
    serve: 'De site openen',
    done: (seconds: string) => `klaar (${seconds} s)`,
  },
  ready: (p: { url: string; seconds: string }) =>
    `Zorgpaden Kansrijke Start staat klaar op ${p.url} (na ${p.seconds} s). Stoppen: Ctrl-C.`,
  outbox: (path: string) =>
    `Er is geen mailserver ingesteld (SMTP_URL). Berichten komen als bestand in ${path}.`,
  stopping: 'Zorgpaden wordt gestopt.',
  stopped: 'Gestopt.',
  databaseRestarting: 'De ingebouwde database viel uit en wordt opnieuw gestart.',
  databaseRestarted: 'De ingebouwde database werkt weer.',

  accounts: {
    heading: 'Accounts om mee te oefenen',
    keptIn: (path: string) => `Deze wachtwoorden en sleutels staan in ${path}.`,
    role: { lead: 'trekker', administrator: 'beheerder' },
    email: 'E-mailadres',
    password: 'Wachtwoord',
    totp: 'Sleutel voor codes',
    codes: 'Codes van dit moment',
    codesHint: 'Zonder app op een telefoon: npm run demo:codes toont de codes van dit moment.',
    noCodes: (path: string) => `Er zijn geen oefenaccounts met een code in ${path}.`,
    noTotp: 'geen',
    coalition: 'Rol',
    none: 'Er zijn nog geen accounts. De eerste beheerder maakt u met: npm run admin:create -- --email naam@voorbeeld.nl',
  },

  administrator: {
    emailMissing:
      'Geef het e-mailadres van de beheerder: npm run admin:create -- --email naam@voorbeeld.nl',
    made: (p: { email: string; password: string }) =>
      `Beheerder ${p.email} is gemaakt. Het wachtwoord wordt alleen nu getoond: ${p.password}`,
    exists: (email: string) =>
      `Er is al een account met het e-mailadres ${email}. Er is niets veranderd.`,
  },

  help: {
    usage: (command: string) => `Gebruik: ${command} -- [opties]`,
    options: 'Opties (en omgevingsvariabelen, met tussen haakjes wat geldt als u niets opgeeft):',
    meaning: {
      email: 'E-mailadres van de beheerder.',
      port: 'Poort van de site; 0 kiest een vrije poort.',
      host: 'Adres waarop de site luistert; 0.0.0.0 of :: maakt haar bereikbaar voor andere computers.',
      data: 'Map voor de ingebouwde database en de voorbeeldaccounts.',
      noDemo: 'Laadt geen voorbeelden en maakt geen voorbeeldaccounts.',
      databaseUrl:
        'Eigen PostgreSQL (15 of nieuwer) in plaats van de ingebouwde: de rol van de toepassing, zonder rechten op het schema.',
      databaseOwnerUrl: 'De rol die het schema bijwerkt, bij een eigen PostgreSQL.',
      secretKey:
        'De sleutel waarmee gegevens in de database verzegeld zijn: 32 willekeurige bytes of meer, base64 of hexadecimaal. Zonder maakt de eerste start er een in de map met gegevens.',
      requireSecondFactor:
        'Of trekkers, opdrachtgevers, adviseurs en beheerders zich met een tweede stap moeten aanmelden.',
      publicUrl:
        'Adres waarop bezoekers de site bereiken; links worden hiervan gemaakt. Met https zijn cookies alleen daarover te lezen.',
      trustedProxies:
        'Adressen of reeksen, met komma’s, van proxy’s die het adres van de bezoeker mogen doorgeven.',
      smtpUrl:
        'Mailserver, zoals smtps://naam:wachtwoord@mail.voorbeeld.nl. Zonder komen berichten als bestand in de map outbox van DATA_DIR.',
      clamdUrl:
        'Virusscanner die bijlagen nakijkt, zoals tcp://127.0.0.1:3310 (clamd). Zonder worden zij niet gescand.',
      s3Url:
        'Opslag voor bijlagen die S3 spreekt, zoals https://sleutel:geheim@opslag.voorbeeld.nl/emmer?region=eu-west-1. Zonder staan zij in de map files van DATA_DIR.',
      mailFrom: 'E-mailadres van de afzender; nodig bij SMTP_URL.',
      publicReadsPerMinute: 'Hoe vaak één adres per minuut openbare gegevens mag opvragen.',
      auditKey:
        'Sleutel van 32 bytes of meer waarmee het wijzigingsspoor wordt verzegeld (base64 of hexadecimaal).',
      auditKeyFile:
        'Bestand met die sleutel. Zonder beide maakt de eerste start een sleutel in de map.',
      seals: 'Map met de zegels, als die niet in de map van de gegevens staan.',
      signInProviders:
        'Organisaties waar mensen zich aanmelden (OpenID Connect), als JSON; zie docs/operations.md.',
      signInProvidersFile: 'Bestand met die JSON, in plaats van de variabele zelf.',
      logFormat: 'Hoe regels van het logboek eruitzien: text voor mensen, json voor programma’s.',
      securityContact:
        'E-mailadres of https-adres om een zwakke plek te melden; het staat in /.well-known/security.txt. Zonder staat daar de pagina Over.',
      controller:
        'Wie verantwoordelijk is voor de persoonsgegevens, als een coalitie niemand noemt; staat op /privacy.',
      privacyContact:
        'E-mailadres of https-adres voor vragen over privacy en toegankelijkheid; staat op /privacy en /toegankelijkheid.',
    },
    heads: { option: 'Optie', environment: 'Omgeving', default: 'Standaard', meaning: 'Betekenis' },
  },

  wrong: {
    heading: 'Zorgpaden start niet:',
    'not-a-port': (p: { name: string; value: string }) =>
      `${p.name} moet een poort zijn van 0 tot en met 65535, niet “${p.value}”.`,
    'not-a-host': (p: { name: string; value: string }) =>
      `${p.name} moet een naam of IP-adres zijn zonder poort, niet “${p.value}”.`,
    empty: (p: { name: string }) => `${p.name} is leeg.`,
    'not-a-number': (p: { name: string; value: string }) =>
      `${p.name} moet een geheel getal zijn van 1200 of meer, niet “${p.value}”.`,
    'not-a-database-url': (p: { name: string }) =>
      `${p.name} moet de vorm postgresql://rol:wachtwoord@host:5432/database hebben.`,
    'not-a-public-url': (p: { name: string; value: string }) =>
      `${p.name} moet een adres zijn als https://zorgpaden.example, zonder pad, niet “${p.value}”.`,
    'not-an-address-range': (p: { name: string; value: string }) =>
      `${p.name} moet uit IP-adressen of reeksen als 10.0.0.0/8 bestaan, met komma’s ertussen, niet “${p.value}”.`,
    'not-an-email': (p: { name: string; value: string }) =>
      `${p.name} moet een e-mailadres zijn, niet “${p.value}”.`,
    'not-a-clamd-url': (p: { name: string }) =>
      `${p.name} moet een virusscanner noemen, zoals tcp://127.0.0.1:3310.`,
    'not-a-storage-url': (p: { name: string }) =>
      `${p.name} moet opslag noemen zoals https://sleutel:geheim@opslag.voorbeeld.nl/emmer.`,
    'not-an-smtp-url': (p: { name: string }) =>
      `${p.name} moet de vorm smtp://naam:wachtwoord@mailserver:587 of smtps://… hebben, met naam én wachtwoord of geen van beide.`,
    'not-a-key': (p: { name: string }) =>
      `${p.name} moet een sleutel van 32 bytes of meer zijn, base64 of hexadecimaal. Maak er een met: openssl rand -base64 32`,
    'not-a-contact': (p: { name: string; value: string }) =>
      `${p.name} moet een e-mailadres of een https-adres zijn, niet “${p.value}”.`,
    'not-a-log-format': (p: { name: string; value: string }) =>
      `${p.name} moet “text” of “json” zijn, niet “${p.value}”.`,
    'not-yes-or-no': (p: { name: string; value: string }) =>
      `${p.name} moet “ja” of “nee” zijn, niet “${p.value}”.`,
    'unknown-flag': (p: { name: string; known: string }) =>
      `De optie ${p.name} bestaat niet. Wel: ${p.known}.`,
    'value-missing': (p: { name: string }) => `Achter ${p.name} ontbreekt een waarde.`,
    'takes-no-value': (p: { name: string }) => `${p.name} neemt geen waarde.`,
    'unexpected-word': (p: { name: string }) => `“${p.name}” is hier niet te gebruiken.`,
    alone: (p: { name: string; needs: string }) => `${p.name} werkt alleen samen met ${p.needs}.`,
    signInProviders: {
      both: 'Geef SIGN_IN_PROVIDERS of SIGN_IN_PROVIDERS_FILE, niet allebei.',
      unreadable: (p: { path: string }) =>
        `Het bestand ${p.path} met organisaties om aan te melden is niet te lezen.`,
      json: (p: { name: string }) => `${p.name} is geen JSON.`,
      at: (p: { name: string; path: string; wrong: string }) =>
        `${p.name}${p.path === '' ? '' : `, bij ${p.path}`}: ${p.wrong}`,
      secretMissing: 'hier is geen geheim te vinden, of het is leeg.',
      unknown: 'dit veld bestaat niet, of heeft niet de goede vorm.',
      fields: {
        text: 'vul een tekst in.',
        list: 'vul een lijst in met ten minste één geldige waarde.',
        'yes-or-no': 'vul true of false in.',
        id: 'gebruik kleine letters, cijfers en streepjes, zoals gemeente-almelo.',
        issuer: 'vul een https-adres in, zonder vraagteken of hekje.',
        domain: 'vul een maildomein in, zoals almelo.nl.',
        openid: 'het woord openid hoort erbij.',
        role: 'deze rol bestaat niet.',
        scope: 'deze rol wordt niet hiervoor gegeven.',
        'scope-key': 'vul het nummer in van de coalitie, organisatie of regio, of de gemeentecode.',
        secret: 'geef clientSecretFile of clientSecretVariable, precies één van beide.',
        twice: 'dit staat er al bij een andere organisatie.',
      } as Readonly<Record<string, string>>,
    },
  },

  failed: {
    portInUse: (p: { port: string }) =>
      `Poort ${p.port} is al in gebruik. Stop het programma dat haar gebruikt of kies een andere: npm start -- --port 3001`,
    portForbidden: (p: { port: string }) =>
      `Poort ${p.port} mag u niet openen. Kies er een boven 1024: npm start -- --port 3000`,
    hostUnknown: (p: { host: string }) =>
      `${p.host} is geen adres van deze computer. Kies een ander adres met --host of HOST.`,
    diskFull: (p: { path: string }) =>
      `De schijf is vol: er is geen ruimte meer voor ${p.path}. Maak ruimte en start opnieuw.`,
    noRights: (p: { path: string }) =>
      `De map ${p.path} is niet te lezen of te schrijven. Geef de gebruiker die start die rechten, of kies een andere map met --data.`,
    dataVersion: (p: { path: string; found: string; expected: string }) =>
      `De map ${p.path} is gemaakt door PostgreSQL ${p.found}; deze versie werkt met PostgreSQL ${p.expected}. Kies een andere map met --data, of start met de versie van Zorgpaden die deze map maakte.`,
    inUse: (p: { path: string }) =>
      `Zorgpaden draait al met de map ${p.path}. Stop dat eerst, of kies een andere map met --data.`,
    unsupportedPlatform: (p: { platform: string }) =>
      `Voor ${p.platform} is er geen ingebouwde database. Gebruik een eigen PostgreSQL met DATABASE_URL en DATABASE_OWNER_URL.`,
    databaseFailed: (p: { path: string; detail: string }) =>
      `De ingebouwde database in ${p.path} start niet. PostgreSQL zegt:\n${p.detail}`,
    databaseUnreachable: (p: { address: string; detail: string }) =>
      `De database op ${p.address} is niet te bereiken (${p.detail}). Controleer DATABASE_URL en of de database draait.`,
    databaseRefused: (p: { address: string; role: string }) =>
      `De database op ${p.address} laat de rol ${p.role} niet toe. Controleer rol, wachtwoord en database.`,
    databaseTooOld: (p: { found: string }) =>
      `De database is PostgreSQL ${p.found}; er is versie 15 of nieuwer nodig.`,
    ownerMissing:
      'Het schema van de database moet worden bijgewerkt. Geef met DATABASE_OWNER_URL de rol die dat mag.',
    rightsMissing: (p: { detail: string }) =>
      `De rol mist een recht in de database (${p.detail}). Controleer DATABASE_OWNER_URL en de rechten van die rol.`,
    extensionMissing: (p: { detail: string }) =>
      `De database mist een uitbreiding (${p.detail}). Installeer het pakket postgresql-contrib.`,
    notBuilt: 'De site is niet gebouwd. Start met npm start, of bouw eerst met npm run build.',
    accountsUnreadable: (p: { path: string }) =>
      `${p.path} is niet te lezen als lijst van accounts. Herstel het bestand, of kies een andere map met --data.`,
    auditKeyMissing: (p: { path: string; seals: string }) =>
      `De sleutel van het wijzigingsspoor ontbreekt: ${p.path}. Zet hem terug. Is hij echt weg, zet dan ${p.seals} opzij: wat daarmee verzegeld is, is niet meer na te gaan.`,
    auditKeyUnreadable: (p: { path: string }) =>
      `${p.path} is geen sleutel van 32 bytes of meer, base64 of hexadecimaal. Zet de juiste sleutel terug.`,
    keyUnreadable: (p: { path: string }) =>
      `Het bestand ${p.path} bevat geen sleutel meer. Zet een kopie terug, of geef de sleutel met SECRET_KEY. Met een andere sleutel werken codes van apps en herstelcodes niet meer.`,
    unexpected: (p: { detail: string }) => `Er ging iets mis dat niet voorzien is: ${p.detail}`,
  },
};

export type StartTexts = typeof startTexts;
