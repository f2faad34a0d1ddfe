import type { Theme } from '@zorgpaden/domain/themes';
import { words } from '../words.js';

export const youngParents: Theme = {
  slug: 'jong-ouderschap',
  icon: 'young-parent',
  name: { nl: 'Jong ouderschap', en: 'Young parents' },
  description: {
    nl: 'Zwanger of ouder voor het 24e jaar: school, werk, wonen en opvoeden tegelijk.',
    en: 'Pregnant or a parent before 24: school, work, housing and parenting at once.',
  },
  synonyms: {
    nl: words(`jonge moeder, jonge moeders, jonge vader, jonge ouders, jonge ouder, tienermoeder,
      tienermoeders, tienervader, tienerzwangerschap, tiener, tienerzwanger, minderjarig, minderjarige moeder, zwanger op
      school, studerende moeder, school en baby, 16 jaar, 17 jaar, 18 jaar, 19 jaar, voogdij,
      schoolverlater, jongerenwerk, jongvolwassen, voortijdig schoolverlaten`),
    en: words(`young mother, young mothers, young father, young parent, teen mother, teenage mother,
      teen pregnancy, teenage pregnancy, teenager, minor, under 18, student mother, pregnant at
      school, guardianship, school dropout`),
  },
};

export const languageAndReading: Theme = {
  slug: 'taal-en-lezen',
  icon: 'speech',
  name: { nl: 'Taal en lezen', en: 'Language and reading' },
  description: {
    nl: 'Moeite met Nederlands, lezen, schrijven, digitale vaardigheden of begrijpen van zorg.',
    en: 'Difficulty with Dutch, reading, writing, digital skills or understanding health care.',
  },
  synonyms: {
    nl: words(`taal, lezen, schrijven, laaggeletterd, laaggeletterdheid, analfabeet, kan niet lezen,
      kan niet schrijven, begrijpt brieven niet, taalbarrière, taalles, taalcursus, nederlands
      leren, spreekt geen nederlands, spreekt nederlands niet goed, anderstalig, tolk, tolken,
      tolkentelefoon, vertalen, vertaling, digitaal, digitale vaardigheden, digid, computer,
      gezondheidsvaardigheden, voorlezen, boekstart, bibliotheek, taalhuis, taalmaatje,
      informatiepunt digitale overheid, inburgeren, inburgering, meertalig, taalontwikkeling`),
    en: words(`language, reading, writing, literacy, low literacy, illiterate, cannot read, cannot
      write, language barrier, dutch course, learn dutch, learning dutch, dutch lessons, speaks no
      dutch, interpreter, translation, translate, digital skills, digid, computer, health literacy,
      reading aloud, library, civic integration, multilingual`),
  },
};

export const intellectualDisability: Theme = {
  slug: 'licht-verstandelijke-beperking',
  icon: 'puzzle',
  name: { nl: 'Licht verstandelijke beperking', en: 'Mild intellectual disability' },
  description: {
    nl: 'Moeilijk leren of begrijpen, zwakbegaafd, of steun nodig bij het ouderschap daardoor.',
    en: 'Difficulty learning or understanding, or support with parenting because of it.',
  },
  synonyms: {
    nl: words(`lvb, verstandelijke beperking, verstandelijk beperkt, zwakbegaafd, zwakbegaafdheid,
      laag iq, iq, moeilijk lerend, moeilijk leren, begrijpt het niet, speciaal onderwijs, vso,
      praktijkonderwijs, mee, gehandicaptenzorg, gehandicapt, beperking, begeleiding thuis,
      ambulante begeleiding, ouders met een beperking, ouderschap met lvb, wmo, wlz, cliëntondersteuning,
      onafhankelijke cliëntondersteuner, niet-aangeboren hersenletsel, nah, curator, mentor`),
    en: words(`intellectual disability, learning disability, learning difficulties, low iq, iq,
      slow learner, does not understand, special education, disability, disabled parent, parents
      with a disability, support at home, client support, brain injury, mentor`),
  },
};

export const asylum: Theme = {
  slug: 'asiel-en-statushouder',
  icon: 'globe',
  name: { nl: 'Asiel en statushouder', en: 'Asylum and refugee status' },
  description: {
    nl: 'Zwanger of met een jong kind in de opvang, net gehuisvest of in procedure.',
    en: 'Pregnant or with a young child in a reception centre, newly housed or in procedure.',
  },
  synonyms: {
    nl: words(`asiel, asielzoeker, asielzoekers, azc, asielzoekerscentrum, coa, statushouder,
      statushouders, vluchteling, vluchtelingen, vluchtelingenwerk, gevlucht, oekraïne, oekraïner,
      oekraïense, ontheemden, syrië, eritrea, somalië, afghanistan, verblijfsvergunning, verblijfsstatus, ind,
      gezinshereniging, gezinshereniger, nareiziger, nieuwkomer, nieuwkomers, migrant, migranten,
      migratieachtergrond, verhuizing azc, gza, gezinslocatie, noodopvang asiel`),
    en: words(`asylum, asylum seeker, asylum seekers, reception centre, refugee, refugees, refugee
      status, status holder, fled, ukraine, ukrainian, displaced, syria, eritrea, somalia,
      afghanistan, residence permit, immigration, family reunification, newcomer, newcomers,
      migrant, migrants`),
  },
};
