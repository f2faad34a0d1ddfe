import type { Phase } from '@zorgpaden/domain/phases';
import type { Language } from '@zorgpaden/domain/themes';

/** What the four phases are called on the screen. */
export const phaseNames: Readonly<Record<Phase, Readonly<Record<Language, string>>>> = {
  preconception: { nl: 'Kinderwens', en: 'Before pregnancy' },
  pregnancy: { nl: 'Zwangerschap', en: 'Pregnancy' },
  birth: { nl: 'Geboorte en kraamtijd', en: 'Birth and first weeks' },
  'after-birth': { nl: 'Tot 2 jaar', en: 'Up to 2 years' },
};
