import type { NewReorganisation } from '@zorgpaden/domain/reorganisations/contract';
import { slugify } from '@zorgpaden/domain/shared';
import { record, type WriteContext } from '../platform/audit/trail.js';
import { deriveNames } from '../reference-data/index.js';

/**
 * Opens what is new, closes what goes up into it, and says so in the successions. A new municipality
 * begins with the facts of the largest one that it succeeds, and the inhabitants of all: the next
 * reference tables bring its own.
 */
export async function reorganiseMunicipalities(
  ctx: WriteContext,
  { on, closings, opened }: NewReorganisation,
): Promise<void> {
  for (const { code, name } of opened) {
    const parts = closings.filter(({ successors }) => successors.includes(code));
    await ctx.tx.query(OPEN, [code, name, slugify(name), parts.map((one) => one.code), on]);
    const after = { code, name, from: on };
    await record(ctx, { action: 'add', subjectType: 'municipality', subjectId: code, after });
  }
  for (const { code, successors } of closings) {
    await ctx.tx.query(SUCCEED, [code, successors, on]);
    await ctx.tx.query(JOIN_REGIONS, [code, successors]);
    await ctx.tx.query(CLOSE, [code, on]);
    const after = { code, closedOn: on, successors };
    await record(ctx, {
      action: 'close',
      subjectType: 'municipality',
      subjectId: code,
      before: { code },
      after,
    });
  }
  await deriveNames(ctx.tx);
  // Everybody reads the directory of municipalities again.
  await ctx.tx.query(`SELECT pg_notify('municipality_revised', '*')`);
}

/** $1 the code, $2 the name, $3 its slug, $4 what goes up into it, $5 its first day. */
const OPEN = `
  INSERT INTO municipalities (code, name, slug, province, ggd_region, safety_region, latitude,
    longitude, inhabitants, phone, website, valid)
  SELECT $1, $2, $3, largest.province, largest.ggd_region, largest.safety_region,
    largest.latitude, largest.longitude,
    (SELECT sum(inhabitants) FROM municipalities WHERE code = ANY($4)), largest.phone,
    largest.website, daterange($5::date, NULL)
  FROM (SELECT * FROM municipalities WHERE code = ANY($4)
        ORDER BY inhabitants DESC, code LIMIT 1) largest`;

/** $1 what closes, $2 its successors, $3 their first day. */
const SUCCEED = `
  INSERT INTO municipality_successions (old_code, new_code, old_name, new_name, on_date)
  SELECT old.code, new.code, old.name, new.name, $3::date
  FROM municipalities old, municipalities new WHERE old.code = $1 AND new.code = ANY($2)`;

/** $1 what closes, $2 its successors: who works for its region works for them. */
const JOIN_REGIONS = `
  INSERT INTO region_municipalities (region_id, municipality_code)
  SELECT region_id, unnest($2::text[]) FROM region_municipalities WHERE municipality_code = $1
  ON CONFLICT DO NOTHING`;

/** $1 what closes, $2 the first day without it. */
const CLOSE = `
  UPDATE municipalities SET valid = daterange(lower(valid), greatest(lower(valid), $2::date)),
    revision = revision + 1
  WHERE code = $1`;
