import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeTexts, type Overrule } from './judge.js';
import { suspectSigns, suspicionCode, suspicionsIn } from './suspicion.js';

const story = 'Gisteren sprak ik mevrouw de Vries, geb. 12-3-1998, bsn 111222333.';
const colleague: Overrule = { pointer: '/note', sign: 'name', reason: 'een collega' };

test('a text is refused for each thing that it looks like, at the field', () => {
  expect(judgeTexts([{ pointer: '/note', text: story }], []).problems).toEqual([
    { pointer: '/note', code: 'field.citizen-service-number' },
    { pointer: '/note', code: 'field.client-story.birth' },
    { pointer: '/note', code: 'field.client-story.name' },
  ]);
});

test('an overrule lets one thing through at one field, and nothing else', () => {
  const texts = ['/note', '/nextSteps'].map((pointer) => ({ pointer, text: 'mevrouw de Vries' }));
  const other: Overrule = { ...colleague, sign: 'birth' };
  expect(judgeTexts(texts, [colleague, other])).toEqual({
    problems: [{ pointer: '/nextSteps', code: 'field.client-story.name' }],
    overruled: [colleague],
  });
});

test('a text that is judged by one sign may show the others', () => {
  const text = { pointer: '/organisation', text: 'Praktijk mevrouw Jansen' };
  expect(judgeTexts([text], []).problems).toHaveLength(1);
  expect(judgeTexts([{ ...text, signs: ['citizen-service-number'] }], []).problems).toEqual([]);
});

test('whatever a text looks like can be overruled, and then nothing stands against it', () => {
  const parts = [
    'mevrouw de Vries',
    'geb. 12-3-1998',
    '111222333',
    'A.B. is depressief',
    'is 23 weken zwanger',
  ];
  fc.assert(
    fc.property(fc.subarray(parts), fc.string(), (chosen, words) => {
      const text = [words, ...chosen].join('. ');
      const overrules = suspicionsIn(text).map(({ sign }) => ({ ...colleague, sign }));
      expect(judgeTexts([{ pointer: '/note', text }], overrules)).toEqual({
        problems: [],
        overruled: overrules,
      });
    }),
  );
});

test('each sign has a code of its own', () => {
  expect(new Set(suspectSigns.map(suspicionCode)).size).toBe(suspectSigns.length);
});
