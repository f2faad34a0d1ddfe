import { toStored, type StoredAnswer } from './answer.js';
import { AnswerCache } from './answer-cache.js';

const noon = Date.parse('2026-11-03T12:00:00Z');

function answer(options: { dependsOn?: string[]; validUntil?: number; body?: string } = {}) {
  return toStored(
    {
      status: 200,
      contentType: 'application/json',
      language: 'nl',
      body: options.body ?? '{}',
      dependsOn: options.dependsOn ?? ['GM0141'],
      validUntil: options.validUntil ?? noon + 60_000,
    },
    '/api/v1/question',
    noon,
  );
}

function filled(stored: StoredAnswer): AnswerCache {
  const cache = new AnswerCache(1_000_000);
  cache.set('question', stored, cache.ticket(), noon);
  return cache;
}

describe('AnswerCache', () => {
  it('gives back what it holds', () => {
    const stored = answer();
    expect(filled(stored).get('question', noon)).toBe(stored);
  });

  it('lets go of an answer at its clock boundary', () => {
    const cache = filled(answer({ validUntil: noon + 1000 }));
    expect(cache.get('question', noon + 999)).toBeDefined();
    expect(cache.get('question', noon + 1000)).toBeUndefined();
  });

  it('trusts nothing that was made later than the clock says it is', () => {
    expect(filled(answer()).get('question', noon - 1)).toBeUndefined();
  });

  it('lets go of what a changed municipality is in, and keeps the rest', () => {
    const cache = filled(answer({ dependsOn: ['GM0141'] }));
    cache.set('other', answer({ dependsOn: ['GM0363'] }), cache.ticket(), noon);
    cache.changed('GM0141');
    expect(cache.get('question', noon)).toBeUndefined();
    expect(cache.get('other', noon)).toBeDefined();
  });

  it('lets go of everything when everything may have changed', () => {
    const cache = filled(answer());
    cache.changed('*');
    expect(cache.size).toBe(0);
  });

  it('takes nothing in that was read before a change and finished after it', () => {
    const cache = new AnswerCache(1_000_000);
    const ticket = cache.ticket();
    cache.changed('GM0141');
    cache.set('question', answer(), ticket, noon);
    expect(cache.get('question', noon)).toBeUndefined();
    cache.set('question', answer(), cache.ticket(), noon);
    expect(cache.get('question', noon)).toBeDefined();
  });

  it('stays within its bytes, also when compressed forms are added', () => {
    const cache = new AnswerCache(50_000);
    for (let index = 0; index < 100; index += 1) {
      cache.set(`question ${index}`, answer({ body: 'x'.repeat(2000) }), cache.ticket(), noon);
    }
    expect(cache.bytes).toBeLessThanOrEqual(50_000);
    const last = cache.get('question 99', noon);
    expect(last).toBeDefined();
    const before = cache.bytes;
    (last as StoredAnswer).encoded.br = Buffer.alloc(1000);
    cache.grown('question 99', last as StoredAnswer);
    expect(cache.bytes).toBeLessThanOrEqual(50_000);
    expect(cache.bytes).not.toBe(before);
  });

  it('refuses one answer that would push out all others', () => {
    const cache = new AnswerCache(50_000);
    cache.set('question', answer({ body: 'x'.repeat(20_000) }), cache.ticket(), noon);
    expect(cache.size).toBe(0);
  });
});
