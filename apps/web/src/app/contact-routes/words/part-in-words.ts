import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import type { RoutePart } from '../form/differences';
import type { Names } from './names';

type Words = WorkspaceTexts['contactRoutes']['fields'];
type Content = ContactRouteContent;
type Hours = NonNullable<Content['openingHours']>;

/** What a part of a route is called. */
export function partLabel(part: RoutePart, words: Words): string {
  return words[part === 'fallbackRouteId' ? 'fallback' : part];
}

/** What a part of a route says, a line each: for people who compare two versions. */
export function partInWords<Part extends RoutePart>(
  part: Part,
  value: Content[Part] | null | undefined,
  words: Words,
  names: Names,
): readonly string[] {
  const lines =
    value === null || value === undefined || value === ''
      ? []
      : writers[part](value as never, words, names);
  return lines.length > 0 ? lines : [words.nothing];
}

type Writer<Part extends RoutePart> = (
  value: NonNullable<Content[Part]>,
  words: Words,
  names: Names,
) => readonly string[];

const text = (value: string): readonly string[] => value.split('\n');

const writers: { readonly [Part in RoutePart]: Writer<Part> } = {
  organisation: text,
  team: text,
  atHand: text,
  nextSteps: text,
  entrance: (value, words) => [value ? words.entranceYes : words.entranceNo],
  themes: (slugs, _words, { themes }) => slugs.map((slug) => themes.get(slug) ?? slug),
  phases: (slugs, _words, { phases }) => slugs.map((slug) => phases.get(slug) ?? slug),
  audience: (value, words) => [words.audienceOptions[value]],
  fallbackRouteId: (id, _words, { routes }) => [routes.get(id) ?? id],
  area: ({ municipalities, postcodes, neighbourhood }, _words, names) => [
    ...municipalities.map((code) => names.municipalities.get(code) ?? code),
    ...(postcodes.length > 0 ? [postcodes.join(', ')] : []),
    ...(neighbourhood ? [neighbourhood] : []),
  ],
  channels: (channels, words) =>
    channels.map(
      ({ kind, value, note }) => `${words.channelKinds[kind]}: ${value}${note ? ` (${note})` : ''}`,
    ),
  responseTime: ({ amount, unit }, words) => [`${amount} ${words.responseUnits[unit]}`],
  consent: ({ needed, anonymousConsultation, note }, words) => [
    words.consentOptions[needed],
    `${words.anonymousConsultation}: ${anonymousConsultation ? words.yes : words.no}`,
    ...(note ? [note] : []),
  ],
  openingHours: hoursInWords,
};

function hoursInWords({ weekly, exceptions, onHolidays }: Hours, words: Words): readonly string[] {
  return [
    ...weekly.map(({ day, from, to }) => `${words.days[day as keyof Words['days']]} ${from}-${to}`),
    ...exceptions.map(({ date, hours, note }) => {
      const times = hours.map(({ from, to }) => `${from}-${to}`).join(', ') || words.closed;
      return `${date}: ${times}${note ? ` (${note})` : ''}`;
    }),
    `${words.onHolidays}: ${words.onHolidaysOptions[onHolidays].toLowerCase()}`,
  ];
}
