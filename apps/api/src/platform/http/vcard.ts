/** A property of a card: its name with parameters, and its value; an empty one is left out. */
export type CardProperty = readonly [name: string, value: string | readonly string[]];

const FOLD_AT = 75;

/** A card as vCard 4.0 (RFC 6350): escaped, folded, with the line ends it asks for. */
export function vcard(properties: readonly CardProperty[]): string {
  const filled = properties.filter(([, value]) => [value].flat().some((part) => part !== ''));
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    ...filled.map(([name, value]) => `${name}:${valueOf(value)}`),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** What consists of parts has semicolons between them. */
function valueOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? escaped(value) : value.map(escaped).join(';');
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** A long line goes on after a line end and a blank; no letter is broken in two. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter);
    if (size + bytes > FOLD_AT) {
      pieces.push(piece);
      [piece, size] = ['', 1];
    }
    piece += letter;
    size += bytes;
  }
  return [...pieces, piece].join('\r\n ');
}
