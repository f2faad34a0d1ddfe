import pg from 'pg';

const kinds = [
  ['JGZ', 'jgz', 'social'],
  ['Verloskundigenpraktijk', 'verloskundige', 'medical'],
  ['Kinderdagverblijf', 'kinderopvang', 'social'],
  ['Huisartsenpraktijk', 'huisarts', 'medical'],
  ['Kraamzorg', 'kraamzorg', 'medical'],
  ['Wijkteam', 'wijkteam', 'social'],
] as const;
const places = ['Almelo', 'Wierden', 'Vriezenveen', 'Hengelo', 'Enschede', 'Zwolle', 'Deventer'];
const syllables = [
  ...['bol', 'der', 'ik', 'zon', 'vlin', 'ree', 'kas', 'tan', 'mer', 'el', 'wil', 'gen', 'kom'],
  ...['pas', 'ho', 'ri', 'es', 'doorn', 'lu', 'pi', 'kla', 'ver', 'an', 'jer', 'oost', 'veld'],
];

/** Of an organisation that is not there, the same at every run; many share a part of their name. */
function organisationAt(index: number) {
  let seed = Math.imul(index + 1, 2_654_435_761) >>> 0;
  const syllable = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return syllables[(seed >>> 16) % syllables.length] ?? '';
  };
  const [word, type, domain] = kinds[index % kinds.length] ?? kinds[0];
  const own = `${syllable()}${syllable()}${syllable()} ${syllable()}${syllable()}`;
  return { name: `${word} ${own}`, type, domain, place: places[index % places.length] ?? '' };
}

/** Half of the list stands in the register already. */
export const listSize = { rows: 10_000, registered: 14_000, registeredFrom: 5_000 } as const;

/** A list with doubles and with what is wrong in some rows, as text. */
export function longList(): Uint8Array {
  const lines = Array.from({ length: listSize.rows }, (_, index) => lineOf(index));
  const head = 'Naam;Soort;Telefoon;Straat;Postcode;Plaats;E-mail;Website;KvK;Rol';
  return Buffer.from([head, ...lines].join('\r\n'));
}

function lineOf(index: number): string {
  const { name, type, place } = organisationAt(index % 20 === 19 ? index - 10 : index);
  const phone = index % 100 === 7 ? 'bel ons' : `0546-5${String(10_000 + index)}`;
  const kvk = index % 3 === 0 ? String(10_000_000 + index * 37) : '';
  const web = `;info@o${index}.example;www.o${index}.example`;
  return `${name};${type};${phone};Dorpsstraat ${1 + (index % 200)};76${10 + (index % 90)} AB;${place}${web};${kvk};Denkt mee`;
}

/** Fills the register with what the list is compared with. */
export async function fillRegister(ownerUrl: string): Promise<void> {
  const rows = Array.from({ length: listSize.registered }, (_, index) => {
    const { name, type, domain, place } = organisationAt(listSize.registeredFrom + index);
    return { name, type, domain, place };
  });
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    `INSERT INTO organisations
       (id, name, partner_type, domain, search_text, visiting_address, created_at)
     SELECT gen_random_uuid(), r.name, r.type, r.domain, lower(r.name),
       jsonb_build_object('street', 'Markt 1', 'postcode', '7600 AA', 'place', r.place), now()
     FROM jsonb_to_recordset($1) AS r (name text, type text, domain text, place text)`,
    [JSON.stringify(rows)],
  );
  await client.query('ANALYZE organisations');
  await client.end();
}
