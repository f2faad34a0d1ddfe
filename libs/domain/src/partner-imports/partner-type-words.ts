import { isPartnerType, type PartnerTypeSlug } from '../organisations/index.js';
import { normaliseName, slugify } from '../shared/index.js';

/**
 * Words by which lists call the kinds of partners, beginning with those that say most: a `POP-poli van het
 * ziekenhuis` is a POP-poli. A word stands for itself and for what begins with it.
 */
const words: readonly (readonly [PartnerTypeSlug, readonly string[]])[] = [
  ['veilig-thuis', ['veilig thuis']],
  ['pop-poli', ['pop poli', 'pop-poli', 'poppoli']],
  ['medisch-maatschappelijk-werk', ['medisch maatschappelijk']],
  ['vsv-igo', ['vsv', 'igo', 'verloskundig samenwerkingsverband', 'geboortezorgorganisatie']],
  ['ros', ['ros', 'regionale ondersteuningsstructuur']],
  ['zorgverzekeraar', ['zorgverzekeraar', 'verzekeraar', 'zorgkantoor']],
  ['moederraad', ['moederraad', 'geboorteraad']],
  ['ervaringsexperts', ['ervaringsexpert', 'ervaringsdeskundig']],
  [
    'clientenorganisatie',
    ['clientenorganisatie', 'clientenraad', 'patientenorganisatie', 'clientenvereniging'],
  ],
  ['vrouwenopvang', ['vrouwenopvang', 'blijf van mijn lijf', 'blijfgroep']],
  [
    'dak-en-thuislozenzorg',
    ['dak en thuisloz', 'maatschappelijke opvang', 'daklozenopvang', 'leger des heils'],
  ],
  [
    'kinderopvang',
    ['kinderopvang', 'kinderdagverblijf', 'kdv', 'peuterspeelzaal', 'peuteropvang', 'voorschool'],
  ],
  ['verslavingszorg', ['verslavingszorg', 'verslavingskliniek']],
  ['gehandicaptenzorg', ['gehandicaptenzorg', 'lvb', 'verstandelijk gehandicapt']],
  ['ggz', ['ggz', 'geestelijke gezondheidszorg', 'psychiatrie', 'poh ggz', 'psycholo']],
  ['jgz', ['jgz', 'jeugdgezondheidszorg', 'consultatiebureau']],
  ['ggd', ['ggd', 'gemeentelijke gezondheidsdienst']],
  ['kraamzorg', ['kraamzorg', 'kraambureau', 'kraamcentrum']],
  ['verloskundige', ['verloskund', 'verloskunde', 'geboortecentrum']],
  [
    'ziekenhuis-en-gynaecologie',
    ['ziekenhuis', 'gynaecolo', 'medisch centrum', 'umc', 'kinderarts'],
  ],
  ['huisarts', ['huisarts', 'huisartsen', 'gezondheidscentrum']],
  ['jeugdzorg', ['jeugdzorg', 'jeugdbescherming', 'jeugdhulp', 'gecertificeerde instelling']],
  ['schuldhulp', ['schuldhulp', 'schuldhulpverlening', 'kredietbank', 'stadsbank', 'budgetcoach']],
  ['woningcorporatie', ['woningcorporatie', 'woningstichting', 'woningbouw', 'wooncorporatie']],
  ['bibliotheek', ['bibliotheek', 'bieb']],
  ['mee', ['mee']],
  ['cjg', ['cjg', 'centrum voor jeugd en gezin']],
  ['wijkteam', ['wijkteam', 'buurtteam', 'sociaal team', 'gebiedsteam', 'jeugdteam']],
  ['maatschappelijk-werk', ['maatschappelijk werk', 'amw']],
  ['welzijn', ['welzijn', 'buurtwerk', 'opbouwwerk']],
  [
    'vrijwilligersorganisatie',
    ['vrijwilliger', 'home start', 'humanitas', 'buurtgezinnen', 'informele'],
  ],
  ['ouders', ['ouder', 'aanstaande ouders', 'ouderinitiatief']],
  ['gemeente', ['gemeente']],
];

/** The kind that a cell of a list means, or nothing when it says none that we know. */
export function readPartnerType(cell: string): PartnerTypeSlug | undefined {
  const slug = slugify(cell);
  if (isPartnerType(slug)) return slug;
  return typeIn(cell);
}

/** As names are compared, with whether what begins with it means the same: in their order. */
const plainWords = words.flatMap(([slug, starts]) =>
  starts.map((start) => ({ slug, text: ` ${normaliseName(start)}`, begins: start.length > 4 })),
);

/** What the name of an organisation says of its kind: `Verloskundigenpraktijk De Linde`. */
export function typeIn(text: string): PartnerTypeSlug | undefined {
  const plain = ` ${normaliseName(text)}`;
  return plainWords.find((word) => saysWord(plain, word))?.slug;
}

/** An abbreviation is a word of its own: `mee` does not stand in `meedoen`. */
function saysWord(plain: string, { text, begins }: (typeof plainWords)[number]): boolean {
  const at = plain.indexOf(text);
  if (at < 0) return false;
  const after = plain[at + text.length];
  return begins || after === undefined || after === ' ';
}
