import type { RhythmWords } from '../nl/rhythm-words.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const nths = { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', last: 'last' };

/** How often a standing meeting is, on the screen and on paper. */
export const rhythmWords: RhythmWords = {
  weekdays,
  nths,
  of: (p) => {
    if (p.kind === 'on-request') return 'when somebody asks for it';
    const day = weekdays[p.weekday - 1] ?? '';
    if (p.kind === 'weeks') {
      return p.every === 1 ? `every ${day}` : `once every ${p.every} weeks on ${day}`;
    }
    const which = `the ${nths[p.nth]} ${day} of the month`;
    return p.every === 1 ? which : `${which}, once every ${p.every} months`;
  },
};
