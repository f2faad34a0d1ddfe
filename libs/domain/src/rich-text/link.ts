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
