import type { Language } from '@zorgpaden/domain/themes';

/** The line that stands wherever these facts are shown or passed on. */
export const attribution =
  'Bron: CBS (CC BY 4.0), Kadaster; RvIG landelijke tabel 33; organisaties.overheid.nl';

/** Where the general numbers of municipalities come from: rule 9 asks that it is said. */
export const generalNumberSource: Readonly<Record<Language, string>> = {
  nl: 'Algemeen nummer, uit een openbare lijst van zomer 2025 (organisaties.overheid.nl); niet sindsdien nagegaan.',
  en: 'General number, from a public list of summer 2025 (organisaties.overheid.nl); not checked since.',
};
