import { changedFields } from './change.js';

describe('what a change is about', () => {
  it('when a field is the same before and after, in whatever order, then it did not change', () => {
    const before = { name: 'Almelo', hours: { from: '09:00', to: '17:00' }, themes: ['wonen'] };
    const after = { name: 'Almelo', hours: { to: '17:00', from: '09:00' }, themes: [] };
    expect(changedFields({ before, after })).toEqual({
      before: { themes: ['wonen'] },
      after: { themes: [] },
    });
  });

  it('when a field came or went, then it stands on one side', () => {
    expect(changedFields({ before: { a: 1, b: null }, after: { b: null, c: 2 } })).toEqual({
      before: { a: 1 },
      after: { c: 2 },
    });
  });

  it('when something is made or deleted, then every field of it stands there', () => {
    expect(changedFields({ after: { a: 1 } })).toEqual({ before: null, after: { a: 1 } });
    expect(changedFields({ before: { a: 1 }, after: null })).toEqual({
      before: { a: 1 },
      after: null,
    });
  });

  it('when the caller changes what it gave, then that does not get into the trail', () => {
    const after = { themes: ['wonen'] };
    const fields = changedFields({ after });
    after.themes.push('taal');
    expect(fields.after).toEqual({ themes: ['wonen'] });
  });
});
