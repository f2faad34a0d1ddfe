import {
  agreedVersionOn,
  type AgreementContent,
  type AgreementTopic,
  type Dateable,
  stateOn,
} from '@zorgpaden/domain/agreements';
import type { CoveringPartner } from '@zorgpaden/domain/partnerships';
import type { HeldReflection } from '@zorgpaden/domain/reflections';
import type { MemberFacts } from '@zorgpaden/domain/regional-coalitions';
import type { PlainDate } from '@zorgpaden/domain/shared';
import type { Reader } from '../platform/db/reader.js';

/** Of all of them in one statement each. $1 the coalitions, $2 the peildatum. */
const PARTNERS = `
  SELECT p.coalition_id AS "coalitionId", s.status, p.municipalities,
    COALESCE(n.partner_type, o.partner_type) AS "partnerType"
  FROM partnerships p
  JOIN organisations o ON o.id = p.organisation_id
  JOIN partnership_statuses s ON s.partnership_id = p.id AND s.period @> $2::date
  LEFT JOIN organisation_names n ON n.organisation_id = o.id AND n.period @> $2::date
  WHERE p.coalition_id = ANY($1) AND p.deleted_at IS NULL`;

/** With what was agreed in a region that a coalition takes part in: it holds there too. */
const AGREEMENTS = `
  SELECT w.member AS "coalitionId", jsonb_agg(jsonb_build_object('number', v.number,
    'agreedOn', v.agreed_on, 'endedOn', v.ended_on, 'content', jsonb_build_object(
      'validity', v.content->'validity', 'topics', v.content->'topics'))) AS versions
  FROM (
    SELECT id AS member, id AS coalition FROM unnest($1::uuid[]) id
    UNION
    SELECT j.local_id, c.id FROM coalition_memberships j
    JOIN coalitions c ON c.id = j.regional_id AND c.deleted_at IS NULL
    WHERE j.local_id = ANY($1) AND j.period @> $2::date AND j.accepted_at IS NOT NULL
  ) w
  JOIN agreements a ON a.coalition_id = w.coalition
  JOIN agreement_versions v ON v.agreement_id = a.id AND v.deleted_at IS NULL
    AND v.agreed_on <= $2::date
  GROUP BY w.member, a.id`;

const REFLECTIONS = `
  SELECT r.coalition_id AS "coalitionId", r.id, r.date::text AS date,
    COALESCE((SELECT jsonb_agg(jsonb_build_object('organisationId', h.organisation_id,
        'how', h.how, 'on', h.heard_on)) FROM reflection_hearings h WHERE h.reflection_id = r.id),
      '[]') AS hearings
  FROM reflections r
  WHERE r.coalition_id = ANY($1) AND r.held_at IS NOT NULL AND r.date <= $2::date`;

const EVER_PARTNERS = `
  SELECT coalition_id AS "coalitionId", organisation_id AS "organisationId",
    jsonb_build_object('from', lower(period), 'to', upper(period)) AS period
  FROM partnerships WHERE coalition_id = ANY($1) AND NOT isempty(period)`;

/** A promise counts from the day on which it was made, and is what was last stated of it by then. */
const FOLLOW_UPS = `
  SELECT f.coalition_id AS "coalitionId", count(*)::int AS open,
    (count(*) FILTER (WHERE f.due_on < $2::date))::int AS late
  FROM follow_ups f
  LEFT JOIN LATERAL (
    SELECT state FROM follow_up_steps WHERE follow_up_id = f.id AND on_day <= $2::date
    ORDER BY on_day DESC, id DESC LIMIT 1) s ON true
  WHERE f.coalition_id = ANY($1) AND f.deleted_at IS NULL AND f.promised_on <= $2::date
    AND COALESCE(s.state, 'open') = 'open'
  GROUP BY f.coalition_id`;

type Of<Row> = Row & { readonly coalitionId: string };
type EverPartner = MemberFacts['everPartners'][number];
interface Agreed {
  readonly versions: readonly (Dateable & { readonly content: Pick<AgreementContent, 'topics'> })[];
}

/** What there is to know of each: as many statements for one as for many. */
export async function memberFacts(
  reader: Reader,
  ids: readonly string[],
  day: PlainDate,
): Promise<(id: string) => MemberFacts> {
  const ask = async <Row>(sql: string, parameters: unknown[]) =>
    byCoalition((await reader.query(sql, parameters)) as Of<Row>[]);
  const [partners, agreements, reflections, everPartners, followUps] = await Promise.all([
    ask<CoveringPartner>(PARTNERS, [ids, day]),
    ask<Agreed>(AGREEMENTS, [ids, day]),
    ask<HeldReflection>(REFLECTIONS, [ids, day]),
    ask<EverPartner>(EVER_PARTNERS, [ids]),
    ask<MemberFacts['followUps']>(FOLLOW_UPS, [ids, day]),
  ]);
  return (id) => ({
    partners: partners(id),
    agreements: agreements(id).flatMap(({ versions }) => topicsOn(versions, day)),
    reflections: reflections(id),
    everPartners: everPartners(id),
    followUps: { open: followUps(id)[0]?.open ?? 0, late: followUps(id)[0]?.late ?? 0 },
  });
}

/** The topics of the version that holds, when one does. */
function topicsOn(versions: Agreed['versions'], day: PlainDate): (readonly AgreementTopic[])[] {
  const agreed = agreedVersionOn(
    [...versions].sort((a, b) => a.number - b.number),
    day,
  );
  return agreed && stateOn(versions, agreed, day) === 'agreed' ? [agreed.content.topics] : [];
}

function byCoalition<Row>(rows: readonly Of<Row>[]): (id: string) => Of<Row>[] {
  const found = Map.groupBy(rows, ({ coalitionId }) => coalitionId);
  return (id) => found.get(id) ?? [];
}
