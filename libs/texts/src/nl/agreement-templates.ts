/** Een voorbeeldtekst: een titel, en een alinea per regel. */
interface Template {
  readonly title: string;
  readonly lines: readonly string[];
}

const templates = {
  'prenatal-home-visits': {
    title: 'Prenataal huisbezoek',
    lines: [
      'Voor wie: zwangeren die extra steun kunnen gebruiken. Zij beslissen zelf of zij een huisbezoek willen.',
      'De verloskundige of gynaecoloog bespreekt het huisbezoek vóór week 28, en meldt aan bij de JGZ met toestemming van de zwangere.',
      'De JGZ belt binnen drie werkdagen, en komt binnen twee weken.',
      'Binnen een week na het bezoek laat de JGZ weten dat het bezoek is geweest, en wie er verder helpt.',
      'Lukt het niet op tijd? Dan belt de JGZ met wie aanmeldde.',
    ],
  },
  'early-detection': {
    title: 'Vroegsignalering',
    lines: [
      'Alle partijen vragen vóór week 16 naar wonen, geld, steun van anderen en hoe het gaat.',
      'Wij gebruiken dezelfde vragenlijst, en bespreken de uitkomst met de zwangere.',
      'Is er hulp nodig? Wie het merkt, neemt dezelfde week contact op met de afgesproken route.',
      'Elk half jaar bekijken wij samen hoe vaak dit lukt, zonder namen.',
    ],
  },
  'prenatal-education': {
    title: 'Prenatale voorlichting',
    lines: [
      'Iedere zwangere hoort vóór week 20 welke voorlichting er is, in een taal die past.',
      'De partijen maken samen één overzicht, en houden het actueel.',
      'Een ervaringsdeskundige leest de teksten mee.',
    ],
  },
  preconception: {
    title: 'Gesprek over kinderwens',
    lines: [
      'Professionals die iemand met meerdere problemen helpen, vragen naar kinderwens en anticonceptie.',
      'Wie erover wil praten, kan binnen een week terecht bij een getrainde collega.',
      'De partijen wijzen elk een aandachtsfunctionaris aan.',
    ],
  },
  interventions: {
    title: 'Wie biedt welke interventie',
    lines: [
      'De partijen kiezen samen welke interventies er zijn, voor wie, en wie ze uitvoert.',
      'Op één plek staat hoe iemand aanmeldt, en hoe lang het wachten is.',
      'Is er een wachttijd van meer dan vier weken? Dan bespreken wij dat in het eerstvolgende overleg.',
    ],
  },
  'case-conferences': {
    title: 'Casusoverleg en intervisie',
    lines: [
      'Het overleg is elke zes weken. De voorzitter wisselt per half jaar.',
      'Wie een vraag inbrengt, heeft toestemming van de ouder, of bespreekt de vraag zonder naam.',
      'In het verslag staat wie wat doet en wanneer. Het blijft bij wie aan het overleg meedoet.',
      'Twee keer per jaar houden wij intervisie.',
    ],
  },
  experience: {
    title: 'Inzet van ervaringsdeskundigen',
    lines: [
      'Ervaringsdeskundigen en ouders denken mee bij plannen, en beslissen mee over wat hen raakt.',
      'Zij krijgen een vergoeding. De hoogte staat vooraf vast.',
      'Een vaste contactpersoon bereidt elk overleg met hen voor, en belt erna terug.',
    ],
  },
  'warm-handover': {
    title: 'Warme overdracht',
    lines: [
      'Gaat een gezin over naar een andere partij? Dan spreken beide professionals elkaar, als het kan met de ouder erbij.',
      'De ouder weet wat er wordt overgedragen, en gaat daarmee akkoord.',
      'Wie overdraagt, blijft bereikbaar tot de ander het eerste contact heeft gehad.',
    ],
  },
  funding: {
    title: 'Financiering van de coalitie',
    lines: [
      'De partijen leggen vast wie welk deel betaalt, voor welke periode, en wie het budget beheert.',
      'De vergoeding voor ervaringsdeskundigen hoort bij het vaste budget.',
      'Vóór 1 oktober bespreken wij de begroting van het volgende jaar.',
    ],
  },
  'health-insurer': {
    title: 'Afspraken met de zorgverzekeraar',
    lines: [
      'De zorgverzekeraar neemt twee keer per jaar deel aan het overleg van de coalitie.',
      'Partijen spreken af welke zorg wordt ingekocht, en hoe de overgang naar het sociaal domein loopt.',
      'Wat niet wordt vergoed en wel nodig is, komt op een gezamenlijke lijst met een voorstel.',
    ],
  },
  privacy: {
    title: 'Gegevens delen',
    lines: [
      'Wij delen alleen wat nodig is, en met toestemming van de ouder. Advies vragen kan altijd zonder naam.',
      'Gegevens van cliënten gaan via beveiligde mail of een verwijsplatform, nooit via gewone mail.',
      'Elke partij wijst iemand aan bij wie collega’s met vragen terechtkunnen.',
    ],
  },
  other: { title: '', lines: [] },
} satisfies Record<string, Template>;
export type AgreementTemplates = { readonly [Topic in keyof typeof templates]: Template };

/** Voorbeeldteksten per onderwerp, om mee te beginnen. Elke coalitie maakt er een eigen afspraak van. */
export const agreementTemplates: AgreementTemplates = templates;
