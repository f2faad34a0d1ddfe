import { TestBed } from '@angular/core/testing';
import type { Problem } from '@zorgpaden/domain/shared/contract';
import { almelo, exampleAnswer, exampleQuestion } from './example-answer.testing';
import { FinderClient } from './finder-client';
import { type FinderOutcome, FinderStore } from './finder-store';

const found = <Body>(body: Body) => Promise.resolve({ kind: 'found' as const, body });
const match = (name: string) => ({ ...almelo, name, matched: { kind: 'name', text: name } });

function refused(name: string): Promise<{ kind: 'refused'; problem: Problem }> {
  const errors = [{ in: 'query' as const, name, code: 'x', detail: `over ${name}` }];
  const problem = { type: '', title: '', status: 400, code: 'request.invalid', errors };
  return Promise.resolve({ kind: 'refused', problem });
}

function storeWith(client: Partial<Record<keyof FinderClient, unknown>>): FinderStore {
  const themes = () => found({ items: [] });
  const useValue = { themes, answer: () => found(exampleAnswer()), ...client };
  TestBed.configureTestingModule({ providers: [{ provide: FinderClient, useValue }] });
  return TestBed.inject(FinderStore);
}

function stateOf(outcome: FinderOutcome) {
  if (outcome.kind !== 'state') throw new Error('expected a page, not another address');
  return outcome.state;
}

describe('the finder, asked', () => {
  test('with a name that means one municipality, moves to the address of that municipality', async () => {
    const store = storeWith({ municipalities: () => found({ items: [match('Almelo')] }) });
    const outcome = await store.load(exampleQuestion({ typed: 'almelo', theme: 'wonen' }));
    expect(outcome).toMatchObject({
      kind: 'moved',
      question: { typed: null, municipality: 'GM0141', theme: 'wonen' },
    });
  });

  test('with a name of two municipalities, lets people choose', async () => {
    const items = [match('Bergen (L.)'), match('Bergen (NH.)')];
    const store = storeWith({ municipalities: () => found({ items }) });
    const { choices } = stateOf(await store.load(exampleQuestion({ typed: 'bergen' })));
    expect(choices.map(({ name }) => name)).toEqual(['Bergen (L.)', 'Bergen (NH.)']);
  });

  test('with something that is no place, says so at the field in few words', async () => {
    const store = storeWith({ municipalities: () => found({ items: [] }) });
    const { refusals } = stateOf(await store.load(exampleQuestion({ typed: 'x'.repeat(200) })));
    expect(refusals.place).toMatch(/vinden we niet/);
    expect(refusals.place?.length).toBeLessThan(200);
  });

  test('without a place, asks for it and keeps the theme', async () => {
    const store = storeWith({});
    const state = stateOf(await store.load(exampleQuestion({ typed: '', theme: 'wonen' })));
    expect(state.refusals.place).toMatch(/Vul de postcode/);
    expect(state.question.theme).toBe('wonen');
  });

  test('for a theme in own words without a place, makes no fuss', async () => {
    const store = storeWith({});
    const state = stateOf(await store.load(exampleQuestion({ typed: '', words: 'huur' })));
    expect(state.refusals).toEqual({});
    expect(state.themesFound).toEqual([]);
  });

  test('for a theme that does not exist, says so at the themes', async () => {
    const store = storeWith({ answer: () => refused('theme') });
    const question = exampleQuestion({ postcode: '7607', theme: 'nope' });
    const { refusals } = stateOf(await store.load(question));
    expect(refusals.theme).toMatch(/bestaat niet/);
    expect(refusals.place).toBeUndefined();
  });

  test('for a postcode that does not exist, says at the field what the API says', async () => {
    const store = storeWith({ answer: () => refused('postcode') });
    const { refusals } = stateOf(await store.load(exampleQuestion({ postcode: '9999' })));
    expect(refusals.place).toBe('over postcode');
  });

  test('without a connection, loses nothing of the question', async () => {
    const answer = () => Promise.resolve({ kind: 'failed', offline: true });
    const question = exampleQuestion({ postcode: '7607', theme: 'wonen' });
    const state = stateOf(await storeWith({ answer }).load(question));
    expect(state).toMatchObject({ failure: 'offline', question });
  });
});
