import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';
import { certainMatch, isPartOfPostcode, placeChoices } from './place-match';

function match(name: string, text = name): MunicipalityMatch {
  return {
    code: 'GM0001',
    name,
    slug: name.toLowerCase(),
    province: 'Overijssel',
    matched: { kind: 'name', text },
  };
}

describe('which municipality a typed place means', () => {
  test('the only match that begins so', () => {
    expect(certainMatch('tilb', [match('Tilburg')])?.name).toBe('Tilburg');
    expect(certainMatch('hertogen', [match("'s-Hertogenbosch")])?.name).toBe("'s-Hertogenbosch");
  });

  test('the only one of a postcode or a code, however it was written', () => {
    for (const [kind, text, typed] of [
      ['postcode', '7607', '7607 AB'],
      ['postcode', '7607', '7607ab'],
      ['code', 'GM0141', 'gm0141'],
    ] as const) {
      const almelo = { ...match('Almelo'), matched: { kind, text } };
      expect(certainMatch(typed, [almelo])?.name).toBe('Almelo');
    }
    const both = ['De Wolden', 'Emmen'].map((name) => ({
      ...match(name),
      matched: { kind: 'postcode' as const, text: '7925' },
    }));
    expect(certainMatch('7925', both)).toBeNull();
    expect(certainMatch('7925 AB', both)).toBeNull();
  });

  test('none for a typing error, also when only one name looks like it', () => {
    expect(certainMatch('almlo', [match('Almelo')])).toBeNull();
    expect(placeChoices('almlo', [match('Almelo')])).toEqual([match('Almelo')]);
  });

  test('the only one that is called exactly so, among others that begin so', () => {
    expect(certainMatch('utrecht', [match('Utrecht'), match('Utrechtse Heuvelrug')])?.name).toBe(
      'Utrecht',
    );
  });

  test('a name that is typed without its accents and apostrophes', () => {
    const matches = [match("'s-Hertogenbosch"), match("'s-Gravenhage")];
    expect(certainMatch('s hertogenbosch', matches)?.name).toBe("'s-Hertogenbosch");
  });

  test('none when two places are called so: people choose', () => {
    expect(
      certainMatch('Bergen', [match('Bergen (L.)', 'Bergen'), match('Bergen (NH.)', 'Bergen')]),
    ).toBeNull();
  });

  test('the choice is between those that are called so, not what only looks like it', () => {
    const namesakes = [match('Bergen (L.)', 'Bergen'), match('Bergen (NH.)', 'Bergen')];
    const matches = [...namesakes, match('Bergen op Zoom')];
    expect(placeChoices('bergen', matches)).toEqual(namesakes);
    expect(placeChoices('berge', matches)).toEqual(matches);
  });

  test('none for the beginning of a postcode, whatever it suggests', () => {
    expect(isPartOfPostcode('123')).toBe(true);
    expect(isPartOfPostcode('7607')).toBe(false);
    expect(isPartOfPostcode('1e Exloërmond')).toBe(false);
  });

  test('none when nothing matches', () => {
    expect(certainMatch('xyz', [])).toBeNull();
  });
});
