import { mondayOnAllWorkdays, moved, stretchesOf, withStretch } from './opening-hours-form';

const monday = { day: 1, from: '09:00', to: '12:00' };
const saturday = { day: 6, from: '10:00', to: '11:00' };

describe('filling in the week', () => {
  it('begins a day with office hours', () => {
    expect(withStretch([saturday], 2)).toEqual([{ day: 2, from: '09:00', to: '17:00' }, saturday]);
  });

  it('leaves the second stretch of a day open, after the first', () => {
    expect(withStretch([monday, saturday], 1)).toEqual([
      monday,
      { day: 1, from: '', to: '' },
      saturday,
    ]);
  });

  it('puts the hours of Monday on all workdays and leaves the weekend', () => {
    const week = mondayOnAllWorkdays([monday, { day: 3, from: '13:00', to: '14:00' }, saturday]);
    expect(week).toEqual([...[1, 2, 3, 4, 5].map((day) => ({ ...monday, day })), saturday]);
  });

  it('gives every day hours of its own, not the mark by which a form knows those of Monday', () => {
    const mark = Symbol('identity');
    const week = mondayOnAllWorkdays([Object.assign({ [mark]: 1 }, monday)]);
    expect(week.filter((stretch) => mark in stretch)).toEqual([]);
  });

  it('knows where the stretches of a day are', () => {
    expect(stretchesOf([monday, saturday, { ...saturday, from: '12:00' }], 6)).toEqual([1, 2]);
  });
});

describe('moving in the order of preference', () => {
  it('moves up and down', () => {
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });

  it('stays where there is no further place', () => {
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });
});
