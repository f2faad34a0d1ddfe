import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import type { DemonstrationRoute } from './demonstration-content.js';

/** What the content leaves open until it is loaded. */
export interface FillIn {
  /** The general phone number of a municipality, by its code. */
  readonly generalNumberOf: (municipality: string) => string;
  /** The id under which a route of the same coalition was written, by its key. */
  readonly routeIdOf: (key: string) => string;
}

/** The content as the API takes it. */
export function fillIn(route: DemonstrationRoute, by: FillIn): ContactRouteContent {
  const { fallback, channels, ...content } = route;
  return {
    ...content,
    channels: channels.map((channel) =>
      channel.kind === 'general-number'
        ? {
            kind: 'phone',
            value: by.generalNumberOf(channel.municipality),
            note: channel.note,
          }
        : channel,
    ),
    fallbackRouteId: fallback === null ? null : by.routeIdOf(fallback),
  };
}
