import { TestBed } from '@angular/core/testing';
import type { KeptDraft } from '@zorgpaden/domain/drafts/contract';
import { DraftClient, type DraftPlace } from './draft-client';
import { DraftErrand } from './draft-errand';

const place: DraftPlace = { coalitionId: 'ours', of: 'handover-note', id: 'ours' };
const savedAt = '2026-11-03T13:03:00Z';

describe('what somebody types in one editor', () => {
  let stored: Partial<KeptDraft> | null;
  let errand: DraftErrand<{ text: string }>;

  beforeEach(() => {
    stored = null;
    const client: Partial<DraftClient> = {
      find: () => Promise.resolve(stored as KeptDraft | null),
      keep: (_, { baseVersion, content }) => {
        stored = { id: 'ours', baseVersion, content: content as KeptDraft['content'], savedAt };
        return Promise.resolve(stored as KeptDraft);
      },
      discard: () => {
        stored = null;
        return Promise.resolve();
      },
    };
    TestBed.configureTestingModule({ providers: [{ provide: DraftClient, useValue: client }] });
    errand = TestBed.runInInjectionContext(() => new DraftErrand<{ text: string }>());
  });

  it('is kept with the version that it began from, and found again', async () => {
    expect(await errand.open(place)).toBeNull();
    errand.begin({ text: '' }, 4);
    errand.typed({ text: '' });
    expect(errand.isSafe()).toBe(true);
    errand.typed({ text: 'Begin bij' });
    expect(errand.isSafe()).toBe(false);
    await errand.settle();
    expect([errand.isSafe(), stored?.baseVersion]).toEqual([true, 4]);
    expect(await errand.open(place)).toMatchObject({ content: { text: 'Begin bij' } });
    expect(errand.resumed()).not.toBeNull();
  });

  it('is gone once the thing is saved, or somebody throws it away', async () => {
    await errand.open(place);
    errand.typed({ text: 'Weg ermee' });
    await errand.settle();
    await errand.discard();
    expect([stored, errand.resumed(), errand.keeper.state().name]).toEqual([
      null,
      null,
      'untouched',
    ]);
  });
});
