/** Bewaartermijnen in woorden, bij de tabel van `libs/domain/src/privacy/retention.ts`. */
export const retentionTexts = {
  heads: { data: 'Gegevens', ground: 'Waarom het mag', kept: 'Hoe lang', then: 'Daarna' },
  period: {
    minutes: (amount: number) => (amount === 1 ? '1 minuut' : `${amount} minuten`),
    hours: (amount: number) => `${amount} uur`,
    days: (amount: number) => (amount === 1 ? '1 dag' : `${amount} dagen`),
    years: (amount: number) => `${amount} jaar`,
  },
  ground: {
    work: 'Nodig voor het werk: publieke taak van de gemeente, gerechtvaardigd belang van andere organisaties.',
    security: 'Nodig om veilig te kunnen aanmelden: dezelfde grond, en de plicht tot beveiliging.',
    'account-for':
      'Nodig om te laten zien wie wat deed: dezelfde grond, en de plicht tot verantwoording.',
  },
  kinds: {
    account: {
      data: 'Account: naam, e-mailadres, wachtwoord en herstelcodes (alleen als onleesbare code), sleutel van de app (verzegeld), passkeys, koppelingen met uw organisatie, adres van uw agenda (alleen als onleesbare code)',
      kept: (period: string) => `tot ${period} nadat de laatste rol eindigde`,
      then: 'Naam, adres, wachtwoord en alles om mee aan te melden worden gewist.',
    },
    role: {
      data: 'Rol: welke rol, waarvoor, van wanneer tot wanneer',
      kept: () => 'zolang de coalitie in het systeem staat',
      then: 'Als het account is gewist, zegt de rol niet meer van wie zij was.',
    },
    session: {
      data: 'Aanmelding: wanneer begonnen en voor het laatst gebruikt, met welke browser, welk systeem en een deel van het netwerkadres',
      kept: (period: string) => `ten hoogste ${period} na het aanmelden, en korter zonder gebruik`,
      then: 'Verwijderd.',
    },
    'known-device': {
      data: 'Bekend apparaat: dat iemand er eerder op aanmeldde, alleen als onleesbare code',
      kept: (period: string) => `${period} nadat er voor het laatst op is aangemeld`,
      then: 'Verwijderd.',
    },
    'sign-in-attempt': {
      data: 'Mislukte pogingen om aan te melden: een telling, zonder leesbaar adres',
      kept: (period: string) => period,
      then: 'Verwijderd.',
    },
    presence: {
      data: 'Wie nu een stuk open heeft om erin te schrijven, voor wie daar tegelijk aan werkt',
      kept: (period: string) => `${period} nadat het stuk voor het laatst open was`,
      then: 'Verwijderd.',
    },
    'security-event': {
      data: 'Aanmeldingen en weigeringen: welke, hoe vaak en wanneer, zonder leesbaar adres',
      kept: (period: string) => period,
      then: 'Verwijderd.',
    },
    draft: {
      data: 'Concept: wat iemand typte en niet opsloeg',
      kept: (period: string) => `${period} nadat er voor het laatst aan is getypt`,
      then: 'Verwijderd.',
    },
    'repeated-request': {
      data: 'Antwoord op een opdracht, voor het geval die twee keer wordt verstuurd',
      kept: (period: string) => period,
      then: 'Verwijderd.',
    },
    link: {
      data: 'Link in een e-mail die één keer werkt: voor wie, alleen als onleesbare code',
      kept: (period: string) => `tot hij is gebruikt of verlopen, ten hoogste ${period}`,
      then: 'Verwijderd.',
    },
    invitation: {
      data: 'Uitnodiging: e-mailadres, welke rol, door wie',
      kept: (period: string) =>
        `het adres tot de uitnodiging is aangenomen of ingetrokken, ten hoogste ${period} nadat zij is verstuurd`,
      then: 'Verwijderd. Van een aangenomen uitnodiging blijft wie welke rol kreeg.',
    },
    'access-request': {
      data: 'Vraag om toegang: naam, zakelijk e-mailadres, functie, gemeente en een toelichting',
      kept: (period: string) => `tot erover is beslist, ten hoogste ${period}`,
      then: 'Verwijderd.',
    },
    'partner-import': {
      data: 'Lijst met partners die wordt overgenomen: de rijen zoals ze zijn aangeleverd, wie dat deed',
      kept: (period: string) =>
        `zolang overnemen ongedaan gemaakt kan worden: ${period}; het bestand zelf niet`,
      then: 'Verwijderd. Wat is overgenomen, staat bij de partners.',
    },
    'organisation-merge': {
      data: 'Samengevoegde organisaties: wat er voor het samenvoegen stond, met contactpersonen van afspraken en uitnodigingen',
      kept: (period: string) => `zolang samenvoegen ongedaan gemaakt kan worden: ${period}`,
      then: 'Verwijderd. Wat is samengevoegd, staat bij de organisatie die bleef.',
    },
    mail: {
      data: 'E-mail die het systeem verstuurt: adres en tekst',
      kept: (period: string) =>
        `tot hij is verstuurd; lukt dat niet, dan gaat de tekst meteen weg en het adres na ${period}`,
      then: 'Verwijderd.',
    },
    publication: {
      data: 'Publicatie en controle: wie een contact openbaar maakte of naging',
      kept: () => 'zolang de coalitie in het systeem staat',
      then: 'Als het account is gewist, staat er niet meer wie het was.',
    },
    reflection: {
      data: 'Reflectiegesprekken en vervolgacties: wie ze plande en vastlegde, het adres voor de uitnodiging (tot acht weken na het gesprek), wie een formulier invulde, wie iets zou doen',
      kept: () => 'zolang de coalitie in het systeem staat',
      then: 'Als een account is gewist, staat er niet meer van wie het was.',
    },
    'handover-note': {
      data: 'Overdracht: wat een trekker aan de volgende schreef, en wie dat was',
      kept: () => 'zolang de coalitie in het systeem staat',
      then: 'Als het account is gewist, staat er niet meer wie het was.',
    },
    attachment: {
      data: 'Bijlage bij een coalitie of afspraak: het bestand, met de namen die erin staan, en wie het toevoegde',
      kept: (period: string) => `zolang zij erbij hoort, en ${period} nadat zij is verwijderd`,
      then: 'Verwijderd.',
    },
    'contact-person': {
      data: 'Contactpersoon bij een contact: naam, functie, zakelijk telefoonnummer en e-mailadres, en of het openbaar mag',
      kept: () => 'tot de persoon bezwaar maakt, of de coalitie hem of haar weghaalt',
      then: 'Verwijderd. Dat iemand bezwaar maakte, blijft, zonder wie.',
    },
    agreement: {
      data: 'Samenwerkingsafspraak: wie voor een partij akkoord ging of niet, met functie en dag; en wie per e-mail om akkoord wordt gevraagd',
      kept: () => 'zolang de coalitie in het systeem staat: het is het bewijs van de afspraak',
      then: 'Als het account is gewist, staat er niet meer wie het registreerde.',
    },
    'client-data': {
      data: 'Melding dat er gegevens van een cliënt in een tekst staan: wie het meldde, waar, wie bericht kreeg',
      kept: () => 'zolang de coalitie in het systeem staat; de tekst zelf tot erover is beslist',
      then: 'Als het account is gewist, staat er niet meer wie het was.',
    },
    'trail-value': {
      data: 'Geschiedenis: wie wat veranderde, met de oude en de nieuwe waarde',
      kept: (period: string) => period,
      then: 'Wie het was en de waarden worden gewist. Dat er iets veranderde, blijft.',
    },
  },
};
export type RetentionTexts = typeof retentionTexts;
