interface Line {
  readonly stream: string;
  readonly seq: number;
}
interface Range {
  readonly from: number;
  readonly to: number;
}

const place = { database: 'in de database', file: 'in het bestand' } as const;
type Place = keyof typeof place;

function numbers({ from, to }: Range): string {
  return from === to ? String(from) : `${from} tot en met ${to}`;
}

/** Wat de controle van het wijzigingsspoor zegt: per bevinding wat er niet klopt, en waar. */
export const auditTexts = {
  stream: {
    nation: 'landelijk',
    coalition: (id: string) => `coalitie ${id}`,
    organisation: (id: string) => `organisatie ${id}`,
  },
  findings: {
    'entry-changed': (p: Line) => `Spoor ${p.stream}, regel ${p.seq}: deze regel is veranderd.`,
    'entry-moved': (p: Line & { was: number }) =>
      `Spoor ${p.stream}, regel ${p.seq}: hier staat de regel die als nummer ${p.was} is geschreven. De volgorde is veranderd.`,
    'link-broken': (p: Line) =>
      `Spoor ${p.stream}, regel ${p.seq}: deze regel is niet na regel ${p.seq - 1} geschreven. Regel ${p.seq - 1} is vervangen.`,
    'entries-missing': (p: Range & { stream: string }) =>
      `Spoor ${p.stream}: regel ${numbers(p)} ontbreekt.`,
    'tail-missing': (p: Range & { stream: string }) =>
      `Spoor ${p.stream}: het einde is afgeknipt. Regel ${numbers(p)} ontbreekt.`,
    'head-changed': (p: Line) =>
      `Spoor ${p.stream}, regel ${p.seq}: dit is de laatste regel, maar het spoor zegt ergens anders te eindigen.`,
    'value-changed': (p: Line & { name: string }) =>
      `Spoor ${p.stream}, regel ${p.seq}: de waarde ${p.name} is veranderd.`,
    'value-missing': (p: Line & { name: string }) =>
      `Spoor ${p.stream}, regel ${p.seq}: de waarde ${p.name} is weg, en nergens staat dat zij is gewist.`,
    'value-added': (p: Line & { name: string }) =>
      `Spoor ${p.stream}, regel ${p.seq}: de waarde ${p.name} is later toegevoegd.`,
    'seal-changed': (p: { number: number; place: Place }) =>
      `Zegel ${p.number} ${place[p.place]} is veranderd, of niet met de sleutel gemaakt.`,
    'seal-link-broken': (p: { number: number; place: Place }) =>
      `Zegel ${p.number} ${place[p.place]} is niet na zegel ${p.number - 1} gemaakt.`,
    'seal-other-key': (p: { number: number; place: Place }) =>
      `Zegel ${p.number} ${place[p.place]} is met een andere sleutel gemaakt en niet na te gaan.`,
    'seal-unreadable': (p: { line: number }) =>
      `Het bestand met zegels, regel ${p.line}: hier staat geen zegel dat op het vorige volgt.`,
    'seals-missing': (p: Range & { place: Place }) =>
      `Zegel ${numbers(p)} ontbreekt ${place[p.place]}.`,
    'seals-differ': (p: { number: number }) =>
      `Zegel ${p.number} is in de database anders dan in het bestand.`,
    'database-older': (p: Range) =>
      `Het bestand kent zegel ${numbers(p)}; de database niet. De database is teruggezet naar eerder.`,
    'sealed-entry-missing': (p: Line & { number: number }) =>
      `Spoor ${p.stream}, regel ${p.seq}: deze regel ontbreekt, en is verzegeld met zegel ${p.number}.`,
    'sealed-entry-changed': (p: Line & { number: number }) =>
      `Spoor ${p.stream}, regel ${p.seq}: deze regel is anders dan toen hij werd verzegeld met zegel ${p.number}. Het spoor is herschreven.`,
  },
  looked: (p: { entries: number; streams: number; values: number }) =>
    `Nagegaan: ${p.entries} regels in ${p.streams} sporen, met ${p.values} waarden.`,
  erased: (p: { count: number }) =>
    `Gewist, zoals het spoor zelf zegt: ${p.count} waarden. Dat is geen fout.`,
  sealed: (p: { seals: number; until: string }) =>
    `Verzegeld tot ${p.until}, met ${p.seals} zegels. Wat daarna is afgeknipt, is niet te zien.`,
  notSealed: 'Er is nog geen zegel: of het einde is afgeknipt, is niet te zien.',
  whole: 'Het wijzigingsspoor klopt.',
  broken: (p: { count: number }) => `Het wijzigingsspoor klopt niet. Bevindingen: ${p.count}.`,
};

export type AuditTexts = typeof auditTexts;
