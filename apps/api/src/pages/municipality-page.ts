import { municipalitySlug } from '@zorgpaden/domain/municipalities';
import type { Phase } from '@zorgpaden/domain/phases';
import type { DirectoryEntry, Directory } from '../municipalities/index.js';

/** What stands at `/gemeente/…`: a page, another address for it, or nothing. */
export type MunicipalityPage =
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'moved'; readonly address: string; readonly forEver: boolean }
  | { readonly kind: 'unknown' };

/** One municipality has one address; every other way to write it, and every former code, leads there. */
export function municipalityPage(
  directory: Directory,
  asked: {
    readonly code: string;
    readonly slug: string;
    readonly phase?: Phase;
    readonly part?: string;
  },
  root: string,
): MunicipalityPage {
  const entry = directory.byCode(asked.code);
  const part = asked.part === undefined ? '' : `/${asked.part}`;
  if (entry !== undefined) {
    const address = addressOf(entry, root) + part;
    return municipalitySlug(entry) === asked.slug
      ? { kind: 'page', address: address + (asked.phase ? `?fase=${asked.phase}` : '') }
      : { kind: 'moved', address, forEver: true };
  }
  const [only, ...others] = directory.former(asked.code)?.successors ?? [];
  if (only === undefined) return { kind: 'unknown' };
  if (others.length === 0)
    return { kind: 'moved', address: addressOf(only, root) + part, forEver: true };
  // Divided: the finder lets people choose.
  return { kind: 'moved', address: `${root || '/'}?gemeente=${asked.code}`, forEver: false };
}

function addressOf(entry: DirectoryEntry, root: string): string {
  return `${root}/gemeente/${municipalitySlug(entry)}`;
}
