import { Inject, Injectable } from '@nestjs/common';
import type { CoalitionView, coalitionsQuery } from '@zorgpaden/domain/coalitions/contract';
import { DomainError, type PlainDate } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { MunicipalityDirectory } from '../municipalities/index.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';
import { pageLinks } from '../platform/http/pages.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { RequestError } from '../platform/http/problem.js';

export const COALITIONS_PER_PAGE = 100;

interface Row extends Omit<CoalitionView, 'publication'> {
  readonly number: number | null;
  readonly publishedAt: Date | null;
}

/** $1 the peildatum, $2 an id or null, $3 municipalities or null, $4 and $5 which part of the list. */
const COALITIONS = `
  SELECT c.id, c.name, c.level, c.demonstration, c.version, c.privacy,
    COALESCE(s.status, 'unknown') AS status, lower(s.period)::text AS "statusSince",
    COALESCE((
      SELECT jsonb_agg(jsonb_build_object('code', t.code, 'name', t.name, 'slug', t.slug,
        'province', t.province) ORDER BY t.code)
      FROM coalition_municipalities m JOIN municipalities t ON t.code = m.municipality_code
      WHERE m.coalition_id = c.id AND m.period @> $1::date), '[]') AS municipalities,
    p.number, p.published_at AS "publishedAt"
  FROM coalitions c
  LEFT JOIN coalition_statuses s ON s.coalition_id = c.id AND s.period @> $1::date
  LEFT JOIN LATERAL (
    SELECT number, published_at FROM publications
    WHERE coalition_id = c.id ORDER BY number DESC LIMIT 1
  ) p ON true
  WHERE c.deleted_at IS NULL AND ($2::uuid IS NULL OR c.id = $2)
    AND ($2 IS NOT NULL OR EXISTS (
      SELECT 1 FROM coalition_municipalities m
      WHERE m.coalition_id = c.id AND m.period @> $1::date
        AND ($3::text[] IS NULL OR m.municipality_code = ANY($3))))
  ORDER BY c.name, c.id LIMIT $4 OFFSET $5`;

/** Coalitions as everybody may read them. */
@Injectable()
export class CoalitionQueries {
  constructor(
    private readonly database: Database,
    private readonly directory: MunicipalityDirectory,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  /**
   * Those of one municipality, or all. A former municipality stands for its successors.
   *
   * @throws RequestError `request.invalid` when there never was such a municipality
   */
  async list(ctx: Pick<Context, 'now'>, asked: z.infer<typeof coalitionsQuery>) {
    const { municipality, peildatum, page = 1 } = asked;
    const offset = (page - 1) * COALITIONS_PER_PAGE;
    const codes = municipality === undefined ? null : await this.codesFor(municipality);
    // One more than fits tells whether there is a next page.
    const day = peildatumOf(ctx, asked);
    const found = await this.rows(day, null, codes, COALITIONS_PER_PAGE + 1, offset);
    return {
      items: viewsOf(found.slice(0, COALITIONS_PER_PAGE)),
      links: pageLinks(
        `${this.config.publicUrl}/api/v1/coalitions`,
        {
          ...(municipality !== undefined && { municipality }),
          ...(peildatum !== undefined && { peildatum }),
        },
        page,
        found.length > COALITIONS_PER_PAGE,
      ),
    };
  }

  /** @throws DomainError `request.not-found` */
  async one(
    ctx: Pick<Context, 'now'>,
    id: string,
    asked: { readonly peildatum?: PlainDate | undefined } = {},
  ): Promise<CoalitionView> {
    const [view] = viewsOf(await this.rows(peildatumOf(ctx, asked), id, null, 1, 0));
    if (view === undefined) throw new DomainError('request.not-found');
    return view;
  }

  private async codesFor(code: string): Promise<string[]> {
    const directory = await this.directory.current();
    if (directory.byCode(code) !== undefined) return [code];
    const successors = directory.former(code)?.successors ?? [];
    if (successors.length === 0) {
      throw new RequestError('request.invalid', 'query', [
        { pointer: '/municipality', code: 'field.municipality.unknown' },
      ]);
    }
    return successors.map((successor) => successor.code);
  }

  private rows(
    day: PlainDate,
    id: string | null,
    municipalities: readonly string[] | null,
    limit: number,
    offset: number,
  ): Promise<Row[]> {
    return this.database.query<Row>(COALITIONS, [day, id, municipalities, limit, offset]);
  }
}

function viewsOf(rows: readonly Row[]): CoalitionView[] {
  return rows.map(({ number, publishedAt, ...row }) => ({
    ...row,
    publication:
      number === null || publishedAt === null
        ? null
        : { number, publishedAt: publishedAt.toISOString() },
  }));
}
