import { judgeTexts } from '../free-text/index.js';
import type { Json } from '../shared/index.js';
import { draftTexts } from './draft-texts.js';

const number = '111222333';
const draftProblems = (content: Json) => judgeTexts(draftTexts(content), []).problems;

describe('the texts of a draft', () => {
  it('finds a citizen service number in any free text, however deep, and says where', () => {
    const content = { atHand: `bsn ${number}`, channels: [{ note: number, value: 'x' }] };
    expect(draftProblems(content)).toEqual([
      { pointer: '/atHand', code: 'field.citizen-service-number' },
      { pointer: '/channels/0/note', code: 'field.citizen-service-number' },
    ]);
  });

  it('finds it in a field of the wrong shape too', () => {
    expect(draftProblems({ atHand: { 'a/b': [number] } })).toEqual([
      { pointer: '/atHand/a~1b/0', code: 'field.citizen-service-number' },
    ]);
  });

  it('searches a visiting address, a mail address and a web address', () => {
    const channels = ['walk-in', 'mail', 'web-form'].map((kind) => ({ kind, value: number }));
    expect(draftProblems({ channels }).map(({ pointer }) => pointer)).toEqual([
      '/channels/0/value',
      '/channels/1/value',
      '/channels/2/value',
    ]);
  });

  it.each([
    ['a name', { [number]: 'x' }, `/${number}`],
    ['a number', { atHand: Number(number) }, '/atHand'],
    ['a number where an id belongs', { fallbackRouteId: number }, '/fallbackRouteId'],
    ['words where an id belongs', { fallbackRouteId: `bsn ${number}` }, '/fallbackRouteId'],
    [
      'words where a phone number belongs',
      { channels: [{ kind: 'phone', value: `bsn ${number}` }] },
      '/channels/0/value',
    ],
  ])('finds it in %s', (_, content, pointer) => {
    expect(draftProblems(content)).toEqual([{ pointer, code: 'field.citizen-service-number' }]);
  });

  it('does not search typed fields, and minds nothing else that is wrong', () => {
    expect(draftProblems({ channels: [{ kind: 'phone', value: number }], phases: 7 })).toEqual([]);
    expect(draftProblems({ organisation: null, team: '' })).toEqual([]);
    expect(draftProblems({ fallbackRouteId: '01a20916-00e3-741a-92d1-111222333fa5' })).toEqual([]);
  });
});
