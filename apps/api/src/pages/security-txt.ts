const DAY = 24 * 60 * 60_000;

/** Well within the year that RFC 9116 recommends at most: who keeps a copy asks again. */
const HOLDS = 90 * DAY;

/**
 * Whom to tell of a weakness (RFC 9116). Where nobody is named, the page about the site says how.
 *
 * @param from the moment from which this text may be made anew
 */
export function securityTxt(publicUrl: string, contact: string | undefined, from: Date): string {
  const about = `${publicUrl}/over`;
  return [
    `Contact: ${contact ?? about}`,
    `Expires: ${new Date(from.getTime() + HOLDS).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    `Policy: ${about}`,
    '',
  ].join('\n');
}
