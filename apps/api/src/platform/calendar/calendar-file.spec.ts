import ICAL from 'ical.js';
import { type CalendarEvent, calendarFile } from './index.js';

const event: CalendarEvent = {
  uid: 'reflection-1@zorgpaden.example',
  sequence: 2,
  start: new Date('2026-03-29T00:30:00Z'),
  end: new Date('2026-03-29T02:30:00Z'),
  title: 'Reflectiegesprek, Kansrijke Start; "Almelo"',
  place: 'Raadhuis\nzaal 2',
  description: 'é'.repeat(200),
};
const at = new Date('2026-03-01T09:00:00Z');
const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventIn = (text: string) => {
  const component = read(text).getFirstSubcomponent('vevent');
  if (component === null) throw new Error(text);
  return component;
};

describe('a calendar file', () => {
  const file = calendarFile([event], {
    method: 'REQUEST',
    at,
    organizer: { name: 'Zorgpaden', email: 'zorgpaden@voorbeeld.example' },
    attendee: { name: 'Welzijn', email: 'welzijn@voorbeeld.example' },
  });

  it('when another program reads it, then it says what was said', () => {
    const found = new ICAL.Event(eventIn(file));
    expect(read(file).getFirstPropertyValue('method')).toBe('REQUEST');
    expect(found).toMatchObject({
      uid: event.uid,
      sequence: 2,
      summary: event.title,
      location: event.place,
      description: event.description,
    });
    expect(found.startDate.toJSDate()).toEqual(event.start);
    expect(found.endDate.toJSDate()).toEqual(event.end);
    expect(found.organizer).toBe('mailto:zorgpaden@voorbeeld.example');
    expect(found.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
      'mailto:welzijn@voorbeeld.example',
    ]);
  });

  it('when lines are long, then they are folded, and end as a calendar wants', () => {
    const lines = file.split('\r\n');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(file.replace(/\r\n/g, '')).not.toContain('\n');
  });

  it('when it is called off, then the event is cancelled', () => {
    const cancelled = calendarFile([{ ...event, sequence: 3 }], { method: 'CANCEL', at });
    expect(read(cancelled).getFirstPropertyValue('method')).toBe('CANCEL');
    expect(eventIn(cancelled).getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(eventIn(cancelled).getFirstPropertyValue('sequence')).toBe(3);
  });

  it('when it lasts all day, then it has dates and no times', () => {
    const due = calendarFile(
      [
        {
          ...event,
          start: new Date('2026-12-01T00:00:00Z'),
          end: new Date('2026-12-02T00:00:00Z'),
          isAllDay: true,
        },
      ],
      { method: 'PUBLISH', at, name: 'Almelo' },
    );
    expect(due).toContain('DTSTART;VALUE=DATE:20261201\r\n');
    expect(read(due).getFirstPropertyValue('x-wr-calname')).toBe('Almelo');
  });
});
