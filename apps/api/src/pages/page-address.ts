import { codeOfSlug } from '@zorgpaden/domain/municipalities';
import { isPhase, type Phase } from '@zorgpaden/domain/phases';
import { informationTexts } from '@zorgpaden/texts/nl/information';
import type { Language } from '@zorgpaden/domain/themes';

/** What an address of the site asks for, in its one canonical form. */
export type PageRequest =
  | { readonly kind: 'finder'; readonly address: string; readonly keep: boolean }
  | {
      readonly kind: 'municipality';
      readonly code: string;
      readonly slug: string;
      /** Only the contacts of this phase. */
      readonly phase?: Phase;
      /** The page of its public agreements, below its own. */
      readonly part?: 'afspraken';
    }
  | { readonly kind: 'plain'; readonly address: string }
  /** Behind sign-in: made in the browser. */
  | { readonly kind: 'workspace'; readonly address: string }
  | { readonly kind: 'moved'; readonly address: string }
  | { readonly kind: 'unknown' };

export interface ReadAddress {
  readonly language: Language;
  /** Put before every address: `/en` or nothing. */
  readonly root: string;
  readonly request: PageRequest;
}

/** In this order; whatever else an address carries is not ours and changes nothing. */
const finderParameters = ['plaats', 'postcode', 'gemeente', 'thema', 'fase', 'woorden'] as const;
/** Whatever somebody wants to say: an answer to it is not worth keeping. */
const freeText: readonly string[] = ['plaats', 'woorden'];
/** Longer than any place or way to say what is the matter. */
const longestText = 200;

/** Pages without a question: what is behind a `?` changes nothing. */
export const plainPages: readonly string[] = [
  '/coalities',
  ...Object.keys(informationTexts).map((name) => `/${name}`),
];

const workspace =
  /^\/(?:aanmelden|wachtwoord-vergeten|wachtwoord-instellen|uitnodiging|contactpersoon|akkoord|reflectieformulier|adres-bevestigen|adres-tegenhouden|weekoverzicht-stoppen|account|beheer|geschiedenis|mijn|organisaties|coalities\/[^/]+)(?:\/|$)/;

/** Reads the path and query of a page. Never throws: an address that cannot be read is unknown. */
export function readPageAddress(url: string): ReadAddress {
  const [rawPath = '/', rawQuery = ''] = splitOnce(url, '?');
  const english = /^\/en(?:\/|$)/.test(rawPath);
  const root = english ? '/en' : '';
  const path = english ? rawPath.slice(3) || '/' : rawPath;
  const language: Language = english ? 'en' : 'nl';
  return { language, root, request: requestOf(path, rawQuery, root, rawPath) };
}

function requestOf(path: string, query: string, root: string, rawPath: string): PageRequest {
  if (rawPath.length > 1 && rawPath.endsWith('/')) {
    // `//elsewhere.example/` would be read as another site.
    const moved = rawPath.replace(/\/+$/, '').replace(/^\/+/, '/');
    return { kind: 'moved', address: withQuery(moved === '' ? '/' : moved, query) };
  }
  if (path === '/') return finderRequest(root, query);
  // Kept by browsers for when there is no connection; no page to look for, so not among the plain ones.
  if (path === '/offline' || plainPages.includes(path))
    return { kind: 'plain', address: root + path };
  if (workspace.test(path)) return { kind: 'workspace', address: root + path };
  const [, slug, part] = /^\/gemeente\/([^/]{1,120})(\/afspraken)?$/.exec(path) ?? [];
  const code = slug === undefined ? undefined : codeOfSlug(slug);
  if (slug !== undefined && code !== undefined) {
    if (part !== undefined) return { kind: 'municipality', code, slug, part: 'afspraken' };
    const phase = new URLSearchParams(query).get('fase') ?? '';
    return { kind: 'municipality', code, slug, ...(isPhase(phase) && { phase }) };
  }
  return { kind: 'unknown' };
}

function finderRequest(root: string, query: string): PageRequest {
  const asked = new URLSearchParams(query);
  const known = finderParameters.flatMap((name) => {
    // Cutting can leave half a character, which no address can hold.
    const value = asked.get(name)?.trim().slice(0, longestText).toWellFormed();
    // An empty place was sent by the form and is answered; other empty fields say nothing.
    return value === undefined || (value === '' && name !== 'plaats')
      ? []
      : [[name, value] as const];
  });
  const parameters = known.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return {
    kind: 'finder',
    address: withQuery(root === '' ? '/' : root, parameters),
    keep: !known.some(([name]) => freeText.includes(name)),
  };
}

function withQuery(path: string, query: string): string {
  return query === '' ? path : `${path}?${query}`;
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
