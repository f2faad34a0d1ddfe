import { workspace } from '@zorgpaden/texts/nl/workspace';
import { changesInWords } from './changes-in-words';

const words = workspace.contactRoutes.fields;
const names = {
  municipalities: new Map([['GM0141', 'Almelo']]),
  themes: new Map([['wonen', 'Wonen']]),
  phases: new Map<string, string>(),
  routes: new Map<string, string>(),
};

function partsOf(pointer: string, before: unknown, after: unknown) {
  const field = { pointer, before: before as never, after: after as never };
  const change = { routeId: 'r', change: 'changed' as const, title: 'Wijkteam', fields: [field] };
  return changesInWords([change], words, names)[0]?.parts[0];
}

describe('what a publication changes, in words', () => {
  it('names the part, and what it was and becomes', () => {
    expect(partsOf('/responseTime', null, { amount: 2, unit: 'working-days' })).toEqual({
      label: 'Reactietijd',
      was: ['leeg'],
      becomes: ['2 werkdagen'],
    });
  });

  it('leaves out the lines that stay', () => {
    const monday = { day: 1, from: '09:00', to: '17:00' };
    const hours = { weekly: [monday], exceptions: [], onHolidays: 'closed' };
    const tuesday = { day: 2, from: '09:00', to: '12:00' };
    expect(partsOf('/openingHours', hours, { ...hours, weekly: [monday, tuesday] })).toEqual({
      label: 'Openingstijden',
      was: [],
      becomes: ['dinsdag 09:00-12:00'],
    });
  });

  it('shows both orders when only the order of preference changed', () => {
    const phone = { kind: 'phone', value: '0546 54 11 11', note: '' };
    const visit = { kind: 'walk-in', value: 'Haven Zuidzijde 30', note: '' };
    expect(partsOf('/channels', [phone, visit], [visit, phone])).toMatchObject({
      was: ['Telefoon: 0546 54 11 11', 'Inloop: Haven Zuidzijde 30'],
      becomes: ['Inloop: Haven Zuidzijde 30', 'Telefoon: 0546 54 11 11'],
    });
  });

  it('keeps the slug of a theme that has no name any more', () => {
    expect(partsOf('/themes', ['oud'], ['wonen'])).toMatchObject({
      was: ['oud'],
      becomes: ['Wonen'],
    });
  });
});
