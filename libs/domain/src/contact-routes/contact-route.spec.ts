import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { z } from 'zod';
import { contactRouteContent, type ContactRouteContent } from './contact-route.contract.js';
import { contactRouteProblems, contactRouteTitle } from './contact-route.js';
import { aContactRoute, anyContactRoute } from './contact-route.testing.js';

/** `pointer code` of everything that the contract refuses. */
function refusals(content: unknown): string[] {
  const result = contactRouteContent.safeParse(content);
  const issues: readonly z.core.$ZodIssue[] = result.success ? [] : result.error.issues;
  return issues.map(({ path, message }) => `/${path.join('/')} ${message}`);
}

const area = (change: Partial<ContactRouteContent['area']>) => ({
  area: { municipalities: ['GM0141'], postcodes: [], neighbourhood: '', ...change },
});

describe('a contact route', () => {
  test('that nothing is wrong with is taken as it is', () => {
    fc.assert(
      fc.property(anyContactRoute, (content) => {
        expect(contactRouteProblems(content)).toEqual([]);
        expect(contactRouteContent.parse(content)).toEqual(content);
      }),
    );
  });

  test.each<[string, Partial<ContactRouteContent>, string]>([
    ['without a channel', { channels: [] }, '/channels contact-route.channels.empty'],
    [
      'with one channel twice',
      {
        channels: [
          { kind: 'mail', value: 'Team@voorbeeld.nl', note: '' },
          { kind: 'mail', value: 'team@voorbeeld.nl', note: '' },
        ],
      },
      '/channels/1/value contact-route.channel.twice',
    ],
    ['without a theme', { themes: [] }, '/themes contact-route.themes.empty'],
    [
      'with a theme twice',
      { themes: ['wonen', 'geldzorgen', 'wonen'] },
      '/themes/2 contact-route.theme.twice',
    ],
    [
      'that is the one entrance and names a theme',
      { entrance: true, themes: ['wonen'] },
      '/themes contact-route.entrance-with-themes',
    ],
    ['without a phase', { phases: [] }, '/phases contact-route.phases.empty'],
    ['with a phase twice', { phases: ['birth', 'birth'] }, '/phases/1 contact-route.phase.twice'],
    [
      'without a municipality',
      area({ municipalities: [] }),
      '/area/municipalities contact-route.area.empty',
    ],
    [
      'with a municipality twice',
      area({ municipalities: ['GM0141', 'GM0141'] }),
      '/area/municipalities/1 contact-route.municipality.twice',
    ],
    [
      'with a postcode twice',
      area({ postcodes: ['7607', '7607'] }),
      '/area/postcodes/1 contact-route.postcode.twice',
    ],
    [
      'with postcodes in two municipalities',
      area({ municipalities: ['GM0141', 'GM0147'], postcodes: ['7607'] }),
      '/area/postcodes contact-route.postcodes-need-one-municipality',
    ],
    [
      'with a neighbourhood that the finder cannot find',
      area({ neighbourhood: 'Wijk Noord' }),
      '/area/neighbourhood contact-route.neighbourhood-needs-postcodes',
    ],
    [
      'with a number that cannot be dialled',
      { channels: [{ kind: 'phone', value: '0546 54 11', note: '' }] },
      '/channels/0/value channel.phone.malformed',
    ],
    [
      'with a citizen service number where a name belongs',
      { organisation: 'Bel over 123.456.782 terug.' },
      '/organisation field.citizen-service-number',
    ],
    [
      'with hours that end before they begin',
      {
        openingHours: {
          weekly: [{ day: 1, from: '17:00', to: '09:00' }],
          exceptions: [],
          onHolidays: 'closed',
        },
      },
      '/openingHours/weekly/0/to opening-hours.ends-before-begin',
    ],
    [
      'with hours that overlap',
      {
        openingHours: {
          weekly: [
            { day: 1, from: '09:00', to: '12:00' },
            { day: 1, from: '11:00', to: '17:00' },
          ],
          exceptions: [],
          onHolidays: 'closed',
        },
      },
      '/openingHours/weekly/1/from opening-hours.overlap',
    ],
  ])('%s is refused at the field', (_, change, refusal) => {
    expect(refusals(aContactRoute(change))).toContain(refusal);
  });

  test('with two faults is told both at once', () => {
    const content = aContactRoute({
      channels: [],
      organisation: '123456782',
      openingHours: {
        weekly: [{ day: 1, from: '17:00', to: '09:00' }],
        exceptions: [],
        onHolidays: 'closed',
      },
    });
    expect(refusals(content)).toEqual(
      expect.arrayContaining([
        '/channels contact-route.channels.empty',
        '/organisation field.citizen-service-number',
        '/openingHours/weekly/0/to opening-hours.ends-before-begin',
      ]),
    );
  });

  test('is not its own fallback', () => {
    const id = '019af5c2-0000-7000-8000-000000000001';
    const content = aContactRoute({ fallbackRouteId: id });
    expect(contactRouteProblems(content, id)).toEqual([
      { pointer: '/fallbackRouteId', code: 'contact-route.fallback-is-itself' },
    ]);
    expect(contactRouteProblems(content)).toEqual([]);
  });

  test('is named after who answers', () => {
    expect(contactRouteTitle({ organisation: 'GGD Twente', team: 'JGZ' })).toBe('JGZ, GGD Twente');
    expect(contactRouteTitle({ organisation: 'GGD Twente', team: ' ' })).toBe('GGD Twente');
    expect(contactRouteTitle({ organisation: '', team: 'JGZ' })).toBe('JGZ');
  });
});
