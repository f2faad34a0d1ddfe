import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { phases } from '@zorgpaden/domain/phases';
import { v7 as uuidv7 } from 'uuid';
import type { TestDatabase } from '../platform/testing/test-database.testing.js';

/** A route for money worries in Almelo, except for what a test says. */
export function routeContent(own: Partial<ContactRouteContent> = {}): ContactRouteContent {
  return {
    organisation: 'Gemeente Almelo',
    team: 'Team schulden',
    area: { municipalities: ['GM0141'], postcodes: [], neighbourhood: '' },
    entrance: false,
    themes: own.entrance === true ? [] : ['geldzorgen'],
    phases: [...phases],
    audience: 'professionals',
    channels: [{ kind: 'phone', value: '0546 54 11 11', note: '' }],
    openingHours: null,
    responseTime: { amount: 2, unit: 'working-days' },
    atHand: '',
    consent: { needed: 'before-referral', anonymousConsultation: true, note: '' },
    nextSteps: '',
    fallbackRouteId: null,
    ...own,
  };
}

export interface PublishedRoute {
  readonly id?: string;
  readonly content?: Partial<ContactRouteContent>;
  readonly level?: 'local' | 'regional';
  readonly verifiedOn?: string | null;
  readonly demonstration?: boolean;
}

/** Puts a route where the finder reads, as publishing does, and tells of it. Returns its id. */
export async function givenPublishedRoute(
  database: TestDatabase,
  { id = uuidv7(), level = 'local', verifiedOn = '2026-11-01', ...route }: PublishedRoute = {},
): Promise<string> {
  const content = routeContent(route.content);
  const demonstration = route.demonstration ?? false;
  const coalition = uuidv7();
  await database.query(
    `INSERT INTO coalitions (id, name, level, demonstration, created_at)
     VALUES ($1, 'Coalitie van de test', $2, $3, now())`,
    [coalition, level, demonstration],
  );
  await database.query(
    `INSERT INTO published_routes (route_id, coalition_id, publication_number, level, demonstration,
       content, fingerprint, verified_on, verified_by)
     VALUES ($1, $2, 1, $3, $4, $5, 'test', $6, 'Gemeente Almelo')`,
    [id, coalition, level, demonstration, JSON.stringify(content), verifiedOn],
  );
  const themes = [...(content.entrance ? ['*'] : content.themes), ''];
  for (const municipality of content.area.municipalities) {
    await database.query(
      `INSERT INTO finder_entries (municipality_code, theme_slug, phase, route_id)
       SELECT $1, theme, phase, $2 FROM unnest($3::text[]) theme, unnest($4::text[]) phase`,
      [municipality, id, themes, [...content.phases, '']],
    );
    await database.query(`SELECT pg_notify('municipality_revised', $1)`, [municipality]);
  }
  return id;
}
