const kinds = ['JGZ', 'wijkteam', 'Verloskundigen', 'huisarts', 'Kinderdagverblijf', 'GGZ'];
const places = ['Delft', 'Rijswijk', 'Pijnacker'];
const syllables = [
  ...['bol', 'der', 'ik', 'zon', 'vlin', 'ree', 'kas', 'tan', 'mer', 'el', 'wil', 'gen', 'kom'],
  ...['pas', 'ho', 'ri', 'es', 'doorn', 'lu', 'pi', 'kla', 'ver', 'an', 'jer', 'oost', 'veld'],
];

/** A name as no other row has it, and always the same. */
function nameOf(index: number): string {
  let seed = Math.imul(index + 1, 2_654_435_761) >>> 0;
  const syllable = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return syllables[(seed >>> 16) % syllables.length] ?? '';
  };
  return `Praktijk ${syllable()}${syllable()}${syllable()} ${syllable()}${syllable()} één`;
}

function rowOf(index: number): string {
  const name = nameOf(index);
  const phone = `015-2${100_000 + index} / 06-12345678`;
  const place = places[index % places.length] ?? '';
  // Some stand there twice, some without a name, with a kind that nobody knows, or with half a number.
  if (index % 20 === 19) return rowOf(index - 10).replace('Praktijk', 'STICHTING PRAKTIJK');
  if (index % 50 === 7) return `;JGZ;${phone}`;
  if (index % 50 === 13) return `${name};brandweer;${phone};${place};;;`;
  if (index % 50 === 23) return `${name};JGZ;bel ons`;
  const kvk = index % 3 === 0 ? String(20_000_000 + index * 37) : '';
  const part = index % 9 === 0 ? '"Denkt mee\nen doet mee"' : '';
  return `${name};${kinds[index % kinds.length]};${phone};${place};${kvk};${part};${contactOf(index)};;`;
}

/** With whom one works there: somebody by name, a function alone, or nobody. */
function contactOf(index: number): string {
  if (index % 4 === 3) return ';;';
  // Few by name: each of them is sent a mail.
  const name = index % 60 === 0 ? 'A. Voorbeeld' : '';
  return `${name};Teamleider;contact${index}@voorbeeld.example`;
}

/** As a trekker has it: 600 rows under a title and groups of columns, saved by an old spreadsheet. */
export function listOf600(): Buffer {
  const heads = [
    'Partnerlijst;;;;;',
    'Organisatie;;Contact;;;',
    'Naam;Soort;Telefoon;Plaats;KvK;Rol;Contactpersoon;Functie;E-mail contactpersoon',
  ];
  const rows = Array.from({ length: 600 }, (_, index) => rowOf(index));
  return Buffer.from(`${[...heads, ...rows].join('\r\n')}\r\n;;;;;\r\n`, 'latin1');
}
