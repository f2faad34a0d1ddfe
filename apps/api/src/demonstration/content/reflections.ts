import type { Findings } from '@zorgpaden/domain/reflections';

/** What was promised in a conversation, and what became of it. */
export interface DemonstrationFollowUp {
  readonly title: string;
  /** The place of the partner in the coalition. */
  readonly partner: number;
  readonly function: string;
  /** The day by which it is due, so many days after the conversation. */
  readonly dueAfter: number;
  readonly outcome?: {
    readonly daysAgo: number;
    readonly state: 'done' | 'dropped';
    readonly outcome: string;
  };
}

/** A conversation, so many days before the content is loaded; a negative number has yet to come. */
export interface DemonstrationReflection {
  readonly daysAgo: number;
  readonly plannedDaysAgo: number;
  readonly place: string;
  /** Part of the name of who was missed: plainly fictional (never another). */
  readonly missed: string | null;
  readonly findings: Findings;
  readonly decisions: string;
  readonly followUps: readonly DemonstrationFollowUp[];
}

/** By the key of the coalition; what is found there is made up. */
export const demonstrationReflections: Readonly<
  Record<string, readonly DemonstrationReflection[]>
> = {
  almelo: [
    {
      daysAgo: 640,
      plannedDaysAgo: 670,
      place: 'Raadhuis (voorbeeld)',
      missed: null,
      findings: {
        'added-value': 'Partners weten elkaar sneller te vinden.',
        'set-up': 'Elke maand samen aanmeldingen bespreken past bij onze doelen.',
      },
      decisions: 'Wij gaan door zoals wij werken.',
      followUps: [
        {
          title: 'Eén lijst met telefoonnummers van alle teams maken',
          partner: 1,
          function: 'coördinator',
          dueAfter: 60,
          outcome: { daysAgo: 590, state: 'done', outcome: 'De lijst staat bij de contactroutes.' },
        },
      ],
    },
    {
      daysAgo: 250,
      plannedDaysAgo: 280,
      place: 'Raadhuis (voorbeeld)',
      missed: null,
      findings: {
        'added-value': 'De vaste contactpersoon per gezin werkt goed, zeggen de partners.',
        'current-question': 'Wonen vraagt steeds meer tijd.',
        'changes-around-us': 'Er komen nieuwe wijkteams.',
        means: 'De uren van de coördinator zijn dit jaar genoeg.',
        'set-up': 'Ouders denken nog te weinig mee.',
      },
      decisions: 'Ouders worden bij het volgende gesprek uitgenodigd.',
      followUps: [
        {
          title: 'Ouders vragen om mee te denken',
          partner: 0,
          function: 'opbouwwerker',
          dueAfter: 120,
          outcome: { daysAgo: 140, state: 'done', outcome: 'Twee ouders doen mee.' },
        },
        {
          title: 'Afspraak over wonen voorbereiden',
          partner: 3,
          function: 'teamleider',
          dueAfter: 290,
        },
      ],
    },
    {
      daysAgo: -25,
      plannedDaysAgo: 8,
      place: 'Raadhuis (voorbeeld)',
      missed: null,
      findings: {},
      decisions: '',
      followUps: [],
    },
  ],
  'amstelveen-aalsmeer': [
    {
      daysAgo: 210,
      plannedDaysAgo: 240,
      place: 'Gemeentehuis (voorbeeld)',
      missed: null,
      findings: {
        'added-value': 'Verwijzen kost minder tijd, zeggen de partners.',
        'current-question': 'Scheiding komt vaker voor dan wij dachten.',
        'set-up': 'De drie thema’s passen nog.',
      },
      decisions: 'Over een half jaar kijken wij of een vierde thema nodig is.',
      followUps: [
        {
          title: 'Cijfers over scheiding bij elkaar zetten',
          partner: 3,
          function: 'epidemioloog',
          dueAfter: 100,
          outcome: { daysAgo: 115, state: 'done', outcome: 'Besproken met alle partners.' },
        },
      ],
    },
  ],
  molenwiek: [
    {
      daysAgo: 180,
      plannedDaysAgo: 210,
      place: 'Dorpshuis (voorbeeld)',
      missed: null,
      findings: { 'added-value': 'De huisartsen weten nu wie zij bellen.' },
      decisions: 'Wij gaan zo door.',
      followUps: [
        {
          title: 'Het nummer van het loket in de wachtkamer hangen',
          partner: 0,
          function: 'praktijkmanager',
          dueAfter: 40,
          outcome: { daysAgo: 145, state: 'done', outcome: 'Het hangt er.' },
        },
        {
          title: 'De zorgverzekeraar vragen om mee te betalen aan tolken',
          partner: 3,
          function: 'voorzitter',
          dueAfter: 230,
        },
      ],
    },
  ],
  essenhof: [
    {
      daysAgo: 120,
      plannedDaysAgo: 150,
      place: 'Buurthuis (voorbeeld)',
      missed: 'Wieg',
      findings: { means: 'Er is te weinig tijd om samen te overleggen.' },
      decisions: 'Wij plannen het overleg een jaar vooruit.',
      followUps: [
        {
          title: 'Het overleg voor een jaar vooruit plannen',
          partner: 3,
          function: 'secretaris',
          dueAfter: 60,
        },
      ],
    },
  ],
  morgenster: [
    {
      daysAgo: 560,
      plannedDaysAgo: 590,
      place: 'Online (voorbeeld)',
      missed: null,
      findings: { 'set-up': 'De partners spreken elkaar te weinig tussendoor.' },
      decisions: 'Elke twee maanden bellen wij samen.',
      followUps: [
        {
          title: 'Belafspraken plannen',
          partner: 0,
          function: 'secretaris',
          dueAfter: 30,
          outcome: { daysAgo: 535, state: 'done', outcome: 'Staan in de agenda.' },
        },
      ],
    },
    {
      daysAgo: 150,
      plannedDaysAgo: 85,
      place: 'Online (voorbeeld)',
      missed: 'Windroos',
      findings: {
        'added-value': 'Het regioteam wordt vaker om raad gevraagd.',
        means: 'Voor tolken is te weinig geld.',
      },
      decisions: 'Wij vragen de vier gemeenten samen om geld voor tolken.',
      followUps: [
        {
          title: 'Brief aan de gemeenten over tolken',
          partner: 0,
          function: 'secretaris',
          dueAfter: 45,
          outcome: { daysAgo: 70, state: 'done', outcome: 'Verstuurd; antwoord volgt.' },
        },
        {
          title: 'Folder in vier talen',
          partner: 0,
          function: '',
          dueAfter: 90,
          outcome: { daysAgo: 60, state: 'dropped', outcome: 'Er is al een landelijke folder.' },
        },
        {
          title: 'Nieuwe partner voor nieuwkomers uitnodigen',
          partner: 0,
          function: 'trekker',
          dueAfter: 120,
        },
      ],
    },
  ],
};
