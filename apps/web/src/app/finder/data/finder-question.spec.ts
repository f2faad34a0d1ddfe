import { paramsOf, placeTyped, questionFrom } from './finder-question';

const read = (query: string) => questionFrom(new URLSearchParams(query));

describe('the question in an address', () => {
  test('reads what a form without JavaScript sends, empty fields included', () => {
    expect(read('plaats=+almelo+&thema=geldzorgen&fase=&woorden=')).toMatchObject({
      typed: 'almelo',
      theme: 'geldzorgen',
      phase: null,
      unknownPhase: false,
      words: null,
    });
  });

  test('notices a phase that does not exist', () => {
    expect(read('fase=puberty')).toMatchObject({ phase: null, unknownPhase: true });
  });

  test('goes to an address and back', () => {
    const query = 'postcode=7607&thema=geldzorgen&fase=pregnancy';
    expect(paramsOf(read(query))).toEqual({
      postcode: '7607',
      thema: 'geldzorgen',
      fase: 'pregnancy',
    });
  });

  test('keeps postcode and municipality together: a postcode can lie in two', () => {
    expect(paramsOf(read('postcode=1234&gemeente=GM0141'))).toEqual({
      postcode: '1234',
      gemeente: 'GM0141',
    });
  });
});

describe('a place that was typed', () => {
  test.each([
    ['7607', '7607'],
    [' 7607 AB ', '7607'],
    ['7607ab', '7607'],
  ])('%j is postcode %s', (text, postcode) => {
    expect(placeTyped(text)).toEqual({ typed: null, postcode, municipality: null });
  });

  test.each(['0000', '123', 'den bosch', '<script>', '76070'])('%j must be looked up', (text) => {
    expect(placeTyped(text)).toEqual({ typed: text, postcode: null, municipality: null });
  });

  test('a code of CBS is a municipality', () => {
    expect(placeTyped('gm0141').municipality).toBe('GM0141');
  });
});
