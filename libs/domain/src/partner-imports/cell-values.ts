/** A cell as one reads it: no space that one does not see, no blanks around it. Line ends stay. */
export function cleanCell(cell: string): string {
  return cell
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What people put between values in one cell: a line end, a semicolon, a stroke with room, *en*. */
const between = /\s*(?:\n|;|\||,|\s[/+&]\s|\s(?:en|of|and|or)\s)\s*/i;

/** The values of a cell that holds several. */
export function valuesIn(cell: string): string[] {
  return cleanCell(cell)
    .split(between)
    .filter((value) => value !== '');
}

/** Addresses of web pages and the domain of mail addresses, in a cell where anything can stand. */
export function webIn(cell: string): { readonly sites: string[]; readonly mails: string[] } {
  const words = cleanCell(cell)
    .split(/[\s,;|<>()]+/)
    .map((word) => word.replace(/^mailto:/i, '').replace(/[.:]+$/, ''));
  return {
    mails: words.filter((word) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(word)),
    sites: words.filter(
      (word) => !word.includes('@') && /^(?:https?:\/\/|www\.)\S+\.[a-z]{2,}/i.test(word),
    ),
  };
}

/** `www.jgz.example` and `http://jgz.example/` as one address; nothing when it is none. */
export function readWebsite(text: string): string | undefined {
  const given = text.trim();
  const address = /^https?:\/\//i.test(given) ? given : `https://${given}`;
  if (/\s/.test(given) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/\.[a-z]{2,}$/i.test(url.hostname) || url.username !== '') return undefined;
  url.protocol = 'https:';
  return url.pathname === '/' && url.search === '' ? url.origin : url.href;
}
