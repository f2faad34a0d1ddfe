import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canBeUndone, refuseLateUndo, undoableSince, undoDeadline } from './undo.js';

const doneAt = new Date('2026-11-03T09:00:00Z');

test.each([
  ['2026-11-03T09:00:00Z', true],
  ['2026-12-03T09:00:00Z', true],
  ['2026-12-03T09:00:00.001Z', false],
])('what was done on 3 November can be undone on %s: %s', (now, can) => {
  expect(canBeUndone(doneAt, new Date(now))).toBe(can);
  const refuse = () => refuseLateUndo(doneAt, new Date(now));
  if (can) expect(refuse).not.toThrow();
  else expect(refuse).toThrow('undo.too-late');
});

test('looking back and looking ahead are the same thirty days', () => {
  const moment = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moment, moment, (done, now) => {
      expect(canBeUndone(done, now)).toBe(undoableSince(now) <= done);
      expect(undoableSince(undoDeadline(done))).toEqual(done);
    }),
  );
});
