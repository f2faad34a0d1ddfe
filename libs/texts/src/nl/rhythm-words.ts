const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const nths = { '1': 'eerste', '2': 'tweede', '3': 'derde', '4': 'vierde', last: 'laatste' };

type Rhythm =
  | { kind: 'weeks'; every: number; weekday: number }
  | { kind: 'months'; every: number; weekday: number; nth: keyof typeof nths }
  | { kind: 'on-request' };

/** How often a standing meeting is, on the screen and on paper. */
export const rhythmWords = {
  weekdays,
  nths,
  of: (p: Rhythm) => {
    if (p.kind === 'on-request') return 'als iemand erom vraagt';
    const day = weekdays[p.weekday - 1] ?? '';
    if (p.kind === 'weeks') {
      return p.every === 1 ? `elke ${day}` : `eens in de ${p.every} weken op ${day}`;
    }
    const which = `de ${nths[p.nth]} ${day} van de maand`;
    return p.every === 1 ? which : `${which}, eens in de ${p.every} maanden`;
  },
};
export type RhythmWords = typeof rhythmWords;
