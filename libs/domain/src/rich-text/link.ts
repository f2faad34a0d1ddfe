import { isBareAddress } from '../shared/mail-address.js';

/**
 * Where a link in a text may lead: a page over https, one mail address, or a phone number. Anything else,
 * a script above all, is refused; so is a name or password in the address.
 */
export function isAllowedLink(href: string): boolean {
  if (href.length > 2000 || /[\s\p{Cc}]/u.test(href)) return false;
  if (href.startsWith('tel:')) return /^tel:\+?\d[\d-]{1,19}$/.test(href);
  if (href.startsWith('mailto:')) {
    // Past a question mark, or percent-encoded, come other recipients and a ready-made text.
    return !/[?&%]/.test(href) && isBareAddress(href.slice('mailto:'.length));
  }
  if (!/^https:\/\/[^/]/.test(href) || !URL.canParse(href)) return false;
  const { username, password } = new URL(href);
  return username === '' && password === '';
}

/** Where a link leads that somebody typed as people do: *almelo.nl*, a mail address, a phone number. */
export function linkOf(typed: string): string | undefined {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z+.-]*:/i.test(text);
  const href = hasScheme ? text : `${schemeOf(text)}${text}`;
  const allowed = href.startsWith('tel:') ? href.replace(/[\s()]/g, '') : href;
  return isAllowedLink(allowed) ? allowed : undefined;
}

function schemeOf(text: string): string {
  if (text.includes('@')) return 'mailto:';
  return /^[+\d][\d\s()-]+$/.test(text) ? 'tel:' : 'https://';
}
