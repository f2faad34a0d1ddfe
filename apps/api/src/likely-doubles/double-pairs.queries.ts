import { Inject, Injectable } from '@nestjs/common';
import { isSure, reasonsOf } from '@zorgpaden/domain/likely-doubles';
import type { DoublePairList } from '@zorgpaden/domain/likely-doubles/contract';
import type { KnownOrganisation } from '@zorgpaden/domain/partner-imports/read';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { knownOrganisations } from './known-organisations.js';

const PER_PAGE = 50;

/**
 * $1 and $2 which part. Those that share a number, a web domain, a telephone number or a name, each pair
 * once. What more than ten share says nothing: a switchboard, or the name of a kind.
 */
const PAIRS = `
  WITH keys AS (
    SELECT o.id, o.demonstration, k.key FROM organisations o, LATERAL (
      SELECT kind || ' ' || number AS key
      FROM (VALUES ('kvk', o.kvk), ('agb', o.agb), ('oin', o.oin), ('rsin', o.rsin),
        ('phone', o.phone)) AS numbers (kind, number) WHERE number <> ''
      UNION SELECT 'web ' || unnest(o.web_domains)
      UNION SELECT 'name ' || unnest(string_to_array(o.search_text, E'\n'))
    ) k
  ), telling AS (
    SELECT key, demonstration FROM keys GROUP BY key, demonstration HAVING count(*) BETWEEN 2 AND 10
  )
  SELECT DISTINCT a.id AS one, b.id AS other
  FROM telling t
  JOIN keys a ON a.key = t.key AND a.demonstration = t.demonstration
  JOIN keys b ON b.key = t.key AND b.demonstration = t.demonstration AND b.id > a.id
  ORDER BY one, other LIMIT $1 OFFSET $2`;

/** Organisations of the whole register that may be one and the same. */
@Injectable()
export class DoublePairsQueries {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  async list(ctx: UserContext, page = 1): Promise<DoublePairList> {
    permit(ctx.user, ['organisation-merge', 'manage']);
    const pairs = await this.database.query<{ one: string; other: string }>(PAIRS, [
      PER_PAGE + 1,
      (page - 1) * PER_PAGE,
    ]);
    const shown = pairs.slice(0, PER_PAGE);
    const ids = [...new Set(shown.flatMap(({ one, other }) => [one, other]))];
    const known = await knownOrganisations(this.database, null, peildatumOf(ctx), ids);
    const byId = new Map(known.map((each) => [each.id, each]));
    return {
      items: shown.flatMap(({ one, other }) => judged(byId.get(one), byId.get(other))),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1/likely-doubles`,
        {},
        page,
        pairs.length > PER_PAGE,
      ),
    };
  }
}

function judged(one: KnownOrganisation | undefined, other: KnownOrganisation | undefined) {
  if (one === undefined || other === undefined) return [];
  const reasons = reasonsOf(one, other);
  if (reasons.length === 0) return [];
  return [{ one: ref(one), other: ref(other), reasons, sure: isSure(one, other, reasons) }];
}

function ref({ id, name, place }: KnownOrganisation) {
  return { id, name, place };
}
