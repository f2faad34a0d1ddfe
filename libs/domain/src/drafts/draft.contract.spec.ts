import { expect, test } from '@jest/globals';
import { handoverNoteDraft } from '../handover-dossiers/draft.contract.js';
import { actionPlanDraft } from '../action-plans/draft.contract.js';
import { textsIn } from '../free-text/free-text.contract.js';
import { richTextOf } from '../rich-text/index.js';

const said = (schema: Parameters<typeof textsIn>[0], content: unknown) =>
  textsIn(schema, { baseVersion: null, content }).map(({ pointer, signs }) => [
    pointer,
    signs ?? 'all',
  ]);

test('a text that stands as it should is judged as it will be, and all else for a number', () => {
  const goals = [{ text: 'Meer huisbezoeken', half: 'typed' }];
  expect(said(actionPlanDraft, { title: 'Plan', goals })).toEqual(
    expect.arrayContaining([
      ['/content/goals/0/text', 'all'],
      ['/content/goals/0/half', ['citizen-service-number']],
      ['/content/title', ['citizen-service-number']],
    ]),
  );
});

test('the ids of what a plan holds are no text, and a note is judged as a whole', () => {
  const id = '01980000-0000-7000-8000-111222333000';
  const plan = { baseVersion: null, content: { goals: [{ id, text: 'Meer' }] } };
  const texts = textsIn(actionPlanDraft, plan).map(({ text }) => text);
  expect(texts).toContain('Meer');
  expect(texts).not.toContain(id);
  const note = said(handoverNoteDraft, { text: richTextOf('Begin bij het ziekenhuis') });
  expect(note.filter(([, signs]) => signs === 'all')).not.toEqual([]);
});

test('a draft says what it began from, and nothing beside it', () => {
  expect(actionPlanDraft.safeParse({ baseVersion: null, content: {} }).success).toBe(true);
  expect(actionPlanDraft.safeParse({ content: {} }).success).toBe(false);
  expect(actionPlanDraft.safeParse({ baseVersion: 1, content: {}, more: 1 }).success).toBe(false);
});
