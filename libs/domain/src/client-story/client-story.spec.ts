import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findClientStory, type StorySign } from './client-story.js';

test.each<[string, StorySign]>([
  ['Cliënte is geboren op 12-3-1998 en woont alleen.', 'birth'],
  ['geb. 12.03.98', 'birth'],
  ['Geboortedatum: 4 maart 2001', 'birth'],
  ['Born on 1/2/1999', 'birth'],
  ['Gisteren sprak ik mevrouw de Vries.', 'name'],
  ['Mevr. J. van den Berg wil geen hulp', 'name'],
  ['mw. El Amrani heeft schulden', 'name'],
  ['dhr. P. vertrok', 'name'],
  ['de heer ’t Hart', 'name'],
  ['A.B. is depressief', 'condition'],
  ['J. heeft een LVB', 'condition'],
  ['M.J. Jansen, bekend met een verslaving', 'condition'],
  ['zij is nu 23 weken zwanger', 'pregnancy'],
  ['G3P2, thuissituatie onrustig', 'pregnancy'],
])('“%s” looks like a story, by its %s', (text, sign) => {
  const found = findClientStory(text);
  expect(found?.sign).toBe(sign);
  expect(text.slice(found?.start, found?.end)).not.toBe('');
});

test.each([
  'Bel het wijkteam en vraag naar de geldcoach.',
  'Aanmelden kan vanaf 16 weken zwangerschap.',
  'Voor wie is zwanger en verslaafd: bel de POP-poli.',
  'Geldig vanaf 1-1-2026. Tot 31-12-2026 geldt de oude afspraak.',
  'Vertel of mevrouw toestemming geeft.',
  'De heer des huizes hoeft er niet bij te zijn.',
  'Houd naam, geboortedatum en postcode bij de hand.',
  'Werkt ook voor mensen met een LVB, autisme of ADHD.',
  'GGZ, LVB en verslaving: samen in één overleg.',
  'Een psychiater (GGZ) kijkt mee bij een psychose.',
  'Dr. Kuyperstraat 12, Almelo',
  'Burg. van Bergweg 3. Daar is ook hulp bij verslaving.',
  'Geboren worden in Almelo: informatie voor ouders',
  'Gratis voor gezinnen met een kind geboren in 2026.',
  '',
])('“%s” is no story', (text) => {
  expect(findClientStory(text)).toBeUndefined();
});

test('what is found stands in the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const found = findClientStory(text);
      if (found === undefined) return;
      expect(found.start).toBeGreaterThanOrEqual(0);
      expect(found.end).toBeGreaterThan(found.start);
      expect(found.end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('words around it do not hide it', () => {
  const words = fc.constantFrom('Bel', 'het', 'wijkteam', 'graag', 'op', 'maandag');
  fc.assert(
    fc.property(fc.array(words), fc.array(words), (before, after) => {
      const text = [...before, 'mevrouw de Vries', ...after].join(' ');
      expect(findClientStory(text)?.sign).toBe('name');
    }),
  );
});
