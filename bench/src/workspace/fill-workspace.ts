import pg from 'pg';

/** What `docs/performance.md` asks the workspace to be measured with. */
export const workspaceSize = {
  coalitions: 400,
  organisations: 6_000,
  partnershipsPerCoalition: 50,
  followUpsPerCoalition: 125,
  agreementsPerCoalition: 12,
  reflectionsPerCoalition: 5,
} as const;

/** The coalitions from this one on are regional; each has five local ones. */
export const firstRegion = 343;
export const regions = workspaceSize.coalitions - firstRegion + 1;

/** The id of the nth thing of a kind: a UUIDv7 by its form, and the same at every run. */
export function idOf(kind: keyof typeof kinds, number: number): string {
  return `00000000-0000-7000-${kinds[kind]}-${number.toString(16).padStart(12, '0')}`;
}

const kinds = {
  coalition: '8000',
  organisation: '8001',
  partnership: '8002',
  status: '8003',
  followUp: '8004',
  agreement: '8005',
  version: '8006',
  party: '8007',
  consent: '8008',
  reflection: '8009',
  invitation: '800a',
  plan: '800b',
  goal: '800c',
  action: '800d',
} as const;

/** The same in SQL, of an expression. */
function sqlId(kind: keyof typeof kinds, number: string): string {
  return `('00000000-0000-7000-${kinds[kind]}-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
}

/** Fills the tables of the workspace, in SQL: only reads are measured. */
export async function fillWorkspace(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

const {
  coalitions,
  organisations,
  partnershipsPerCoalition,
  followUpsPerCoalition,
  agreementsPerCoalition,
  reflectionsPerCoalition,
} = workspaceSize;
const partnerships = coalitions * partnershipsPerCoalition;
/** The partner that stands at this place in this coalition. */
const partnerAt = (coalition: string, place: string) =>
  sqlId(
    'organisation',
    `1 + ((${coalition} - 1) * ${partnershipsPerCoalition} + ${place}) % ${organisations}`,
  );
const text = JSON.stringify({
  type: 'doc',
  content: Array.from({ length: 12 }, () => ({
    type: 'paragraph',
    content: [{ type: 'text', text: 'De verloskundige meldt aan, de JGZ belt. '.repeat(5) }],
  })),
});

const statements = [
  `INSERT INTO coalitions (id, name, level, created_at)
   SELECT ${sqlId('coalition', 'n')}, 'Kansrijke Start ' || n,
     CASE WHEN n >= ${firstRegion} THEN 'regional' ELSE 'local' END, now()
   FROM generate_series(1, ${coalitions}) n ON CONFLICT DO NOTHING`,
  `INSERT INTO coalition_municipalities (coalition_id, municipality_code, period)
   SELECT ${sqlId('coalition', 'n')}, m.code, '[2020-01-01,)'
   FROM generate_series(1, ${coalitions}) n
   JOIN (SELECT code, row_number() OVER (ORDER BY code) AS place FROM municipalities) m
     ON (n < ${firstRegion} AND m.place = n)
       OR (n >= ${firstRegion} AND (m.place - 1) / 5 = n - ${firstRegion})
   ON CONFLICT DO NOTHING`,
  `INSERT INTO coalition_memberships (id, regional_id, local_id, period, accepted_at)
   SELECT gen_random_uuid(), ${sqlId('coalition', `${firstRegion} + (n - 1) / 5`)},
     ${sqlId('coalition', 'n')}, '[2022-01-01,)', now()
   FROM generate_series(1, ${5 * regions}) n`,
  `INSERT INTO coalition_statuses (id, coalition_id, status, period, stated_at)
   SELECT gen_random_uuid(), ${sqlId('coalition', 'n')}, 'formed', '[2020-01-01,)', now()
   FROM generate_series(1, ${coalitions}) n ON CONFLICT DO NOTHING`,
  `INSERT INTO organisations (id, name, partner_type, domain, search_text, created_at)
   SELECT ${sqlId('organisation', 'n')}, 'Organisatie ' || n,
     (ARRAY['jgz', 'verloskundige', 'vrijwilligersorganisatie', 'gemeente'])[1 + n % 4],
     (ARRAY['social', 'medical', 'community', 'municipal'])[1 + n % 4],
     'organisatie ' || n, now()
   FROM generate_series(1, ${organisations}) n`,
  `INSERT INTO partnerships (id, coalition_id, organisation_id, period)
   SELECT ${sqlId('partnership', 'n')},
     ${sqlId('coalition', `1 + (n - 1) / ${partnershipsPerCoalition}`)},
     ${sqlId('organisation', `1 + (n - 1) % ${organisations}`)},
     CASE WHEN n % 10 = 0 THEN '[2023-01-01,2025-01-01)'::daterange ELSE '[2023-01-01,)' END
   FROM generate_series(1, ${partnerships}) n`,
  `INSERT INTO partnership_statuses (id, partnership_id, status, period, stated_at)
   SELECT gen_random_uuid(), id, 'active', period, now() FROM partnerships
   UNION ALL
   SELECT gen_random_uuid(), id, 'ended', daterange(upper(period), NULL), now()
   FROM partnerships WHERE NOT upper_inf(period)`,
  `INSERT INTO follow_ups (id, coalition_id, title, organisation_id, due_on, promised_on, state, created_at)
   SELECT ${sqlId('followUp', 'n')}, ${sqlId('coalition', 'c')}, 'Afspraak nummer ' || n,
     ${partnerAt('c', 'n % 40')}, current_date - 400 + (n % 500)::int, current_date - 500,
     CASE WHEN n % 3 = 0 THEN 'open' ELSE 'done' END, now()
   FROM generate_series(1, ${coalitions * followUpsPerCoalition}) n,
     LATERAL (SELECT 1 + (n - 1) / ${followUpsPerCoalition} AS c) of`,
  `INSERT INTO follow_up_steps (id, follow_up_id, state, on_day, outcome, stated_at)
   SELECT gen_random_uuid(), id, 'done', due_on, 'Gedaan', now() FROM follow_ups WHERE state = 'done'`,
  `INSERT INTO agreements (id, coalition_id, created_at, updated_at)
   SELECT ${sqlId('agreement', 'n')}, ${sqlId('coalition', `1 + (n - 1) / ${agreementsPerCoalition}`)},
     now(), now()
   FROM generate_series(1, ${coalitions * agreementsPerCoalition}) n`,
  `INSERT INTO agreement_versions (id, agreement_id, number, status, content, agreed_on, ended_on)
   SELECT ${sqlId('version', '2 * n + v')}, ${sqlId('agreement', 'n')}, v,
     CASE WHEN v = 2 AND n % 4 = 0 THEN 'proposed' ELSE 'agreed' END,
     jsonb_build_object('title', 'Afspraak ' || n, 'text', '${text}'::jsonb,
       'topics', jsonb_build_array((ARRAY['prenatal-home-visits', 'finance'])[1 + n % 2]),
       'level', 'uitvoering', 'validity', jsonb_build_object('from', null, 'to', null),
       'reviewOn', current_date + (n % 700)::int, 'carePathIds', '[]'::jsonb, 'parties', '[]'::jsonb),
     CASE WHEN v = 2 AND n % 4 = 0 THEN NULL WHEN v = 2 THEN date '2025-06-01' ELSE date '2024-06-01' END,
     CASE WHEN v = 1 AND n % 4 > 0 THEN date '2025-06-01' END
   FROM generate_series(1, ${coalitions * agreementsPerCoalition}) n, generate_series(1, 2) v`,
  `INSERT INTO agreement_parties
     (id, version_id, organisation_id, position, required, stands_for, fingerprint)
   SELECT gen_random_uuid(), ${sqlId('version', '2 * n + v')},
     ${partnerAt(`(1 + (n - 1) / ${agreementsPerCoalition})`, 'p')}, p, true, '{}', 'f'
   FROM generate_series(1, ${coalitions * agreementsPerCoalition}) n, generate_series(1, 2) v,
     generate_series(1, 6) p`,
  `INSERT INTO agreement_consents
     (id, version_id, organisation_id, answer, fingerprint, person, function, capacity, decided_on,
      reason, registered_at, registered_by)
   SELECT gen_random_uuid(), p.version_id, p.organisation_id, 'consented', 'f', 'Iemand', 'Manager',
     'own-mandate', '2025-05-01', '', now(), 'party'
   FROM agreement_parties p JOIN agreement_versions v ON v.id = p.version_id
   WHERE v.status = 'agreed' OR p.position < 4`,
  `INSERT INTO reflections
     (id, coalition_id, date, starts_at, ends_at, place, planned_at, held_at, closed_at)
   SELECT ${sqlId('reflection', 'n')},
     ${sqlId('coalition', `1 + (n - 1) / ${reflectionsPerCoalition}`)},
     current_date - 60 - 180 * (n % ${reflectionsPerCoalition})::int, '10:00', '12:00', 'Raadhuis',
     now(), now(), now()
   FROM generate_series(1, ${coalitions * reflectionsPerCoalition}) n`,
  `INSERT INTO reflection_invitations (id, reflection_id, organisation_id, invited_at)
   SELECT gen_random_uuid(), r.id, p.organisation_id, now()
   FROM reflections r JOIN partnerships p ON p.coalition_id = r.coalition_id`,
  `INSERT INTO reflection_hearings (reflection_id, organisation_id, how, heard_on, stated_at)
   SELECT i.reflection_id, i.organisation_id, 'meeting', r.date, now()
   FROM reflection_invitations i JOIN reflections r ON r.id = i.reflection_id
   WHERE hashtext(i.id::text) % 12 <> 0`,
  `INSERT INTO action_plans (id, coalition_id, title, period, created_at, updated_at, updated_by)
   SELECT ${sqlId('plan', 'n')}, ${sqlId('coalition', 'n')}, 'Plan van aanpak',
     daterange(current_date - 200, current_date + 165), now(), now(), (SELECT min(id::text)::uuid FROM users)
   FROM generate_series(1, ${coalitions}) n`,
  `INSERT INTO action_plan_goals (id, plan_id, position, phase, text)
   SELECT ${sqlId('goal', '10 * n + g')}, ${sqlId('plan', 'n')}, g, 'pregnancy', 'Doel ' || g
   FROM generate_series(1, ${coalitions}) n, generate_series(1, 8) g`,
  `INSERT INTO action_plan_actions (id, goal_id, position, text, organisation_id, owner, due)
   SELECT ${sqlId('action', '100 * n + 10 * g + a')}, ${sqlId('goal', '10 * n + g')}, a, 'Actie ' || a,
     ${partnerAt('n', 'a')}, 'JGZ', current_date - 50 + 20 * a::int
   FROM generate_series(1, ${coalitions}) n, generate_series(1, 8) g, generate_series(1, 5) a`,
  `INSERT INTO action_plan_progress (id, action_id, state, on_date, note, stated_by, stated_at)
   SELECT gen_random_uuid(), id, 'busy', current_date - 20, '', (SELECT min(id::text)::uuid FROM users), now()
   FROM action_plan_actions`,
];
