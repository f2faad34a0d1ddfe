import { type Dated, slugify } from '../shared/index.js';

/** A municipality; a herindeling ends its period, and its successors stand in the successions (rule 3). */
export interface Municipality extends Dated {
  /** `GM0141`. */
  readonly code: string;
  /** As CBS writes it: `Bergen (NH.)`. */
  readonly name: string;
  readonly province: string;
  readonly ggdRegion: string;
}

/** The part of an address that names a municipality: `GM0141-almelo`. The code leads, the name is for people. */
export function municipalitySlug({ code, name }: Pick<Municipality, 'code' | 'name'>): string {
  const readable = slugify(name);
  return readable === '' ? code : `${code}-${readable}`;
}

/** The code in `GM0141-almelo`, in `gm0141` and in the slug of a former name; `undefined` for anything else. */
export function codeOfSlug(slug: string): string | undefined {
  return /^(GM\d{4})(?:-|$)/i.exec(slug)?.[1]?.toUpperCase();
}
