/**
 * What people in the Netherlands choose first, and what this site makes them think of. The packages
 * that `judgePassword` uses hold the leaked passwords of the world and the words of a language; these
 * are ours, gathered from the advice of the Dutch government (Veilig internetten) on what not to choose
 * and from the words on our own pages.
 */
export const commonWords: readonly string[] = [
  ...['welkom', 'wachtwoord', 'geheim', 'toegang', 'inloggen', 'aanmelden', 'account', 'beheerder'],
  ...[
    'hallo',
    'qwerty',
    'azerty',
    'liefde',
    'schatje',
    'lieverd',
    'computer',
    'laptop',
    'telefoon',
  ],
  ...['voetbal', 'ajax', 'feyenoord', 'psv', 'nederland', 'holland', 'amsterdam', 'rotterdam'],
  ...['lente', 'zomer', 'herfst', 'winter', 'voorjaar', 'najaar', 'vakantie', 'kerstmis'],
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september'],
  ...['oktober', 'november', 'december', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  ...['zaterdag', 'zondag', 'gemeente', 'wethouder', 'ziekenhuis', 'verloskundige', 'kraamzorg'],
  ...['zorgpaden', 'zorgpad', 'kansrijkestart', 'kansrijke', 'start', 'solidstart', 'coalitie'],
  ...['trekker', 'pharos', 'zwanger', 'zwangerschap', 'geboorte', 'baby', 'kindje', 'moeder'],
];
