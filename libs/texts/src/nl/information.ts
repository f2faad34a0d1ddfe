/** A page of plain text: paragraphs under headings. A paragraph may end in a link. */
export interface InformationPage {
  readonly title: string;
  readonly description: string;
  readonly sections: readonly {
    readonly heading: string | null;
    readonly paragraphs: readonly (string | { readonly text: string; readonly href: string })[];
  }[];
}

/** `/over`, `/privacy` and `/toegankelijkheid`, in Dutch. */
export const informationTexts = {
  over: {
    title: 'Over Zorgpaden',
    description:
      'Waarom Zorgpaden Kansrijke Start er is, waar de contacten vandaan komen en wat een antwoord waard is.',
    sections: [
      {
        heading: null,
        paragraphs: [
          'Een zwangere met huurschuld, een gezin zonder rust, een vader die niet slaapt: wie met hen werkt, wil weten wie er in deze gemeente helpt. Zorgpaden geeft dat antwoord, voor elke gemeente van Nederland.',
          'Het is gemaakt voor verloskundigen, jeugdverpleegkundigen, kraamverzorgenden, huisartsen en iedereen die met gezinnen in de eerste 1000 dagen werkt. Ouders mogen het ook gebruiken.',
        ],
      },
      {
        heading: 'Waar de contacten vandaan komen',
        paragraphs: [
          'De coalitie Kansrijke Start van een gemeente schrijft haar contacten zelf en maakt ze openbaar. Bij elk contact staat wie het voor het laatst controleerde, en wanneer. Is dat langer dan een half jaar geleden, dan staat er een waarschuwing bij.',
          'Is er voor uw vraag geen contact, dan ziet u het algemene nummer van de gemeente en landelijke nummers die bij het thema horen. Het algemene nummer komt uit een openbare lijst van zomer 2025 en is sindsdien niet gecontroleerd. U krijgt altijd een nummer.',
        ],
      },
      {
        heading: 'Acute hulp',
        paragraphs: [
          'Bij direct gevaar belt u 112. Deze site is niet voor noodgevallen; de nummers voor acute hulp staan boven elke pagina.',
        ],
      },
      {
        heading: 'Een zwakke plek gevonden?',
        paragraphs: [
          'Vertel het ons voordat u het anderen vertelt: schrijf de organisatie die deze site beheert wat u deed, wat er gebeurde en wat u verwachtte. Binnen drie werkdagen hoort u dat het gelezen is.',
          'Bekijk niet meer gegevens dan nodig is om het te laten zien, verander niets en gebruik geen site waar anderen mee werken om te proberen.',
        ],
      },
      {
        heading: 'Bronnen',
        paragraphs: [
          'Gemeenten, postcodes en regio’s: CBS (CC BY 4.0), Kadaster; RvIG landelijke tabel 33; organisaties.overheid.nl.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    description:
      'Zorgpaden bewaart niets over cliënten en niet wie waarnaar zocht. Openbare pagina’s gebruiken geen cookies.',
    sections: [
      {
        heading: 'Niets over cliënten',
        paragraphs: [
          'In dit systeem staat niets over een zwangere, een kind of een gezin. Een tekst met een burgerservicenummer wordt geweigerd. Vul ook bij het zoeken geen gegevens van uw cliënt in.',
        ],
      },
      {
        heading: 'Zoeken zonder spoor',
        paragraphs: [
          'We bewaren niet wie waarnaar zocht. De openbare pagina’s zetten geen cookies en lezen ze niet, en laden niets van andere sites. Wat u zoekt, staat wel in het adres van de pagina: zo kunt u het antwoord bewaren of doorsturen. Ook uw eigen browser onthoudt dat adres, en bewaart de laatste gemeentepagina’s die u bekeek, zodat ze zonder verbinding werken.',
        ],
      },
      {
        heading: 'Wie zich aanmeldt',
        paragraphs: [
          'Van trekkers en beheerders bewaren we naam, e-mailadres, rol en wat zij in het systeem veranderden. Dat is nodig om te weten wie een contact schreef. Na het aanmelden zijn er cookies die alleen dienen om u herkend te houden, en om uw apparaat later weer te herkennen. Bij elke aanmelding bewaren we welke browser het was en een deel van het netwerkadres, zodat u zelf kunt zien waar u aangemeld bent.',
          'U mag uw gegevens inzien, meenemen en laten verbeteren of wissen. Dat kan na het aanmelden op de pagina Mijn gegevens. Lukt het daar niet, vraag het dan wie hieronder staat.',
        ],
      },
    ],
  },
  toegankelijkheid: {
    title: 'Toegankelijkheid',
    description:
      'Iedereen moet Zorgpaden kunnen gebruiken. Wat we daarvoor doen, en wat u doet als het niet lukt.',
    sections: [
      {
        heading: null,
        paragraphs: [
          'Iedereen moet deze site kunnen gebruiken: met een toetsenbord, met een schermlezer, sterk vergroot, op een kleine telefoon of met een trage verbinding. We bouwen daarom volgens WCAG 2.2, niveau AA.',
        ],
      },
      {
        heading: 'Wat we doen',
        paragraphs: [
          'Elke pagina wordt bij elke verandering automatisch gecontroleerd, in licht en donker. Zoeken kan met alleen het toetsenbord, bij 400% vergroting en zonder JavaScript. Kleuren volgen uw instelling voor licht, donker of hoog contrast, en niets beweegt als u dat hebt uitgezet.',
          'Een onafhankelijk onderzoek is nog niet gedaan. Tot die tijd noemen we de site gedeeltelijk onderzocht, en niet volledig toegankelijk.',
        ],
      },
      {
        heading: 'Lukt iets niet?',
        paragraphs: [
          'Laat het weten aan de beheerder van deze site, of aan de coalitie van uw gemeente. Vertel wat u wilde doen, op welke pagina, en welk apparaat en hulpmiddel u gebruikt.',
          'Krijgt u geen goed antwoord, dan kunt u een klacht indienen bij de Nationale ombudsman.',
          {
            text: 'Nationale ombudsman',
            href: 'https://www.nationaleombudsman.nl/klacht-indienen',
          },
        ],
      },
    ],
  },
} satisfies Record<string, InformationPage> as {
  readonly over: InformationPage;
  readonly privacy: InformationPage;
  readonly toegankelijkheid: InformationPage;
};
export type InformationTexts = typeof informationTexts;
