import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Comparable,
  coreName,
  DoublesIndex,
  likeness,
  prepared,
  reasonsOf,
  lettersOf,
  webDomainOf,
} from './index.js';

const organisation = (name: string, own: Partial<Comparable> = {}) =>
  prepared({
    names: [name],
    partnerType: null,
    place: '',
    numbers: [],
    phone: '',
    webDomains: [],
    ...own,
  });
const found = (known: ReturnType<typeof organisation>[], asked: ReturnType<typeof organisation>) =>
  new DoublesIndex(known)
    .find(asked)
    .map(({ known: one, reasons, sure }) => [one.names[0], reasons, sure]);

test.each([
  ['Stichting De Linde', 'linde'],
  ['de linde B.V.', 'linde'],
  ['Stichting Welzijn & Zorg', 'welzijn zorg'],
  ['De Het', 'de het'],
])('what sets %s apart is %s', (name, core) => {
  expect(coreName(name)).toBe(core);
});

test('likeness is that of pg_trgm', () => {
  // SELECT similarity('word', 'two words')
  expect(likeness(lettersOf('word'), lettersOf('two words'))).toBeCloseTo(0.363636, 5);
  expect(likeness(lettersOf(''), lettersOf(''))).toBe(0);
});

describe('likely doubles', () => {
  const linde = organisation('Verloskundigenpraktijk De Linde', { place: 'Almelo' });

  it('share a name, whatever stands around it', () => {
    expect(
      found([linde], organisation('verloskundigenpraktijk Linde', { place: 'Almelo' })),
    ).toEqual([['Verloskundigenpraktijk De Linde', ['name'], true]]);
    expect(found([linde], organisation('Verloskundigenpraktijk De Linde'))).toEqual([
      ['Verloskundigenpraktijk De Linde', ['name'], false],
    ]);
  });

  it('have names that are alike', () => {
    expect(found([linde], organisation('Verloskundigepraktijk de Lindes'))).toEqual([
      ['Verloskundigenpraktijk De Linde', ['like-name'], false],
    ]);
    expect(found([linde], organisation('Verloskundigenpraktijk Het Nest'))).toEqual([]);
  });

  it('share a number, a phone or a domain', () => {
    const known = organisation('GGD Twente', {
      numbers: ['kvk 12345678'],
      phone: '+31534876888',
      webDomains: ['ggdtwente.example'],
    });
    expect(found([known], organisation('JGZ', { numbers: ['kvk 12345678'] }))).toEqual([
      ['GGD Twente', ['number'], false],
    ]);
    expect(found([known], organisation('GGD Twente', { numbers: ['kvk 12345678'] }))).toEqual([
      ['GGD Twente', ['number', 'name'], true],
    ]);
    expect(
      found(
        [known],
        organisation('x', { phone: '+31534876888', webDomains: ['ggdtwente.example'] }),
      ),
    ).toEqual([['GGD Twente', ['web-domain', 'phone'], false]]);
  });

  it('are no sure ones when something differs', () => {
    const known = organisation('Huisartsenpraktijk De Linde', {
      place: 'Almelo',
      phone: '+31546541111',
      numbers: ['kvk 11111111'],
      partnerType: 'huisarts',
    });
    const asked = { place: 'Almelo', phone: '+31546541111', partnerType: 'huisarts' as const };
    expect(found([known], organisation('Huisartsenpraktijk Linde', asked))[0]?.[2]).toBe(true);
    for (const other of [
      { place: 'Delft' },
      { numbers: ['kvk 22222222'] },
      { partnerType: 'ggz' as const },
    ]) {
      expect(
        found([known], organisation('Huisartsenpraktijk Linde', { ...asked, ...other }))[0]?.[2],
      ).toBe(false);
    }
  });

  it('are found just as when each is compared with each', () => {
    const word = fc.constantFrom(
      'linde',
      'linden',
      'nest',
      'praktijk',
      'huis',
      'zorg',
      'noord',
      'ooievaar',
    );
    const one = fc
      .record({
        name: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
        partnerType: fc.constantFrom('jgz' as const, 'ggz' as const, null),
        place: fc.constantFrom('Almelo', 'Delft', ''),
      })
      .map(({ name, ...own }) => organisation(name, own));
    const few = fc.array(one, { maxLength: 30 });
    // So many of one kind and place that they are looked up by their letters, and not one by one.
    const alike = one.map(({ names }) => organisation(names[0] ?? ''));
    const many = fc.array(alike, { minLength: 40, maxLength: 90 });
    fc.assert(
      fc.property(fc.oneof(few, many), one, (known, asked) => {
        const pairwise = known.filter((other) => reasonsOf(asked, other).length > 0);
        const found = new DoublesIndex(known).find(asked).map((each) => each.known);
        expect(new Set(found)).toEqual(new Set(pairwise));
      }),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['https://www.JGZ.example/almelo', 'jgz.example'],
  ['info@jgz.example', 'jgz.example'],
  ['jgz.example', 'jgz.example'],
  ['iemand@gmail.com', undefined],
  ['', undefined],
  ['geen', undefined],
])('the domain of %s', (address, domain) => {
  expect(webDomainOf(address)).toBe(domain);
});
