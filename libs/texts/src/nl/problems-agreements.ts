/** Wat er met samenwerkingsafspraken niet kan, en wat dan wel. */
export const agreementProblems = {
  'agreement.version-conflict':
    'Iemand anders heeft deze afspraak intussen veranderd. Bekijk beide versies en kies.',
  'agreement.exists': 'Er is al een afspraak met dit nummer.',
  'agreement.not-deleted':
    'Er is niets weggegooid dat terug kan komen. Na 30 dagen, of als er een nieuwe versie is, kan dat niet meer.',
  'agreement.not-draft':
    'Deze tekst is geen concept. Haal het voorstel terug, of begin een nieuwe versie.',
  'agreement.not-proposed': 'Over deze tekst wordt nu geen akkoord gevraagd.',
  'agreement.not-agreed': 'Deze afspraak is nog niet akkoord.',
  'agreement.open-version':
    'Er wordt al aan een nieuwe versie gewerkt. Rond die eerst af, of gooi haar weg.',
  'agreement.ended': 'Deze afspraak is beëindigd.',
  'agreement.date.past': 'Kies vandaag of een latere dag: wat voorbij is, verandert niet meer.',
  'agreement.decided.future': 'Deze dag moet nog komen. Vul in wanneer het besluit is genomen.',
  'agreement.reason.missing': 'Schrijf waarom niet. Dan weet de coalitie wat er anders moet.',
  'agreement.text-changed': 'De tekst is intussen veranderd. Lees haar opnieuw en antwoord dan.',
  'agreement.parties.too-few': 'Een afspraak heeft ten minste twee partijen.',
  'agreement.parties.none-required':
    'Kies ten minste één partij die akkoord moet gaan. Anders is er niemand om te vragen.',
  'agreement.party.unknown': 'Deze organisatie is geen partij bij deze afspraak.',
  'agreement.party.not-asked': 'Deze organisatie hoeft nu geen akkoord te geven.',
  'agreement.party.consented': 'Deze organisatie ging al akkoord met deze tekst.',
  'agreement.party.twice': 'Deze organisatie is al partij. Haal een van beide weg.',
  'agreement.party.no-partner':
    'Deze organisatie doet op die dag niet mee in de coalitie. Voeg haar eerst toe als partner.',
  'agreement.party.no-address':
    'Van deze organisatie is geen e-mailadres bekend. Vul het in bij de partijen.',
  'agreement.reminded':
    'Deze organisatie kreeg vandaag al een bericht. Probeer het morgen opnieuw.',
  'agreement.stands-for.itself':
    'Deze organisatie staat hier al, of is de partij zelf. Haal haar weg.',
  'agreement.stands-for.unknown': 'Deze organisatie kennen wij niet.',
  'agreement.topics.empty': 'Kies ten minste één onderwerp.',
  'agreement.topic.twice': 'Dit onderwerp staat er al. Haal een van beide weg.',
  'regional-coalition.nothing-to-propose':
    'Deze afspraak is beëindigd. Kies een afspraak die geldt of waaraan u schrijft.',
  'regional-coalition.not-a-member': 'Deze coalitie doet vandaag niet mee in de regio.',
  'regional-coalition.member.twice': 'Deze coalitie staat er al. Haal een van beide weg.',
  'regional-coalition.members.none': 'Kies ten minste één coalitie.',
  'agreement.source.no-offer':
    'De regio biedt deze tekst niet (meer) aan. Laad de pagina opnieuw en kijk wat er nu staat.',
  'agreement.correction.future': 'Deze dag moet nog komen. Corrigeren kan alleen wat voorbij is.',
  'agreement.correction.order':
    'Deze dag past niet bij de versie ervoor of erna, of bij wie later aansloot of uitstapte.',
  'agreement.correction.superseded':
    'Deze versie is vervangen door de volgende. Corrigeer de dag waarop die begon.',
};
