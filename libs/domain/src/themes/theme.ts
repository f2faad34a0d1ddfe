/** A situation that professionals look for, as listed in `libs/reference-data`. */
export interface Theme {
  readonly slug: string;
  readonly icon: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
  /** Words that people type when they mean this theme, per language. */
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
}

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
