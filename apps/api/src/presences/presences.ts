import { Inject, Injectable } from '@nestjs/common';
import { keptSince } from '@zorgpaden/domain/privacy';
import { presentSince } from '@zorgpaden/domain/presences';
import type { NewPresence, Presence, PresenceList } from '@zorgpaden/domain/presences/contract';
import { refuseUnknownCoalition } from '../coalitions/index.js';
import { permit } from '../platform/auth/permit.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { Jobs } from '../platform/jobs/index.js';

/** $1 the coalition, $2 what kind of thing, $3 which, $4 who, $5 now. */
const TELL = `
  INSERT INTO presences (coalition_id, kind, subject_id, user_id, seen_at)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT ON CONSTRAINT presences_pkey DO UPDATE SET seen_at = EXCLUDED.seen_at`;

/** $1 to $4 as before, $5 since when a word counts, $6 today. What somebody is here first, names them. */
const OTHERS = `
  SELECT u.name, (SELECT r.role FROM role_assignments r
    WHERE r.user_id = u.id AND r.coalition_id = $1 AND r.period @> $6::date
      AND r.role IN ('lead', 'deputy', 'editor')
    ORDER BY array_position(ARRAY['lead', 'deputy', 'editor'], r.role) LIMIT 1) AS role
  FROM presences p JOIN users u ON u.id = p.user_id
  WHERE p.coalition_id = $1 AND p.kind = $2 AND p.subject_id = $3 AND p.user_id <> $4
    AND p.seen_at > $5
  ORDER BY u.name, u.id LIMIT 10`;

/**
 * Who is at work on the same thing. This is no write of rule 13: nothing of the work changes, and that
 * somebody had a page open is kept by nobody, the trail included.
 */
@Injectable()
export class Presences {
  constructor(
    private readonly database: Database,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
    jobs: Jobs,
  ) {
    jobs.define({
      name: 'presence-cleanup',
      schedule: '*/15 * * * *',
      run: async ({ now }) => {
        await database.query('DELETE FROM presences WHERE seen_at < $1', [
          keptSince('presence', now),
        ]);
      },
    });
  }

  /** Tells that one is at work there, and hears who else is. */
  async tell(
    ctx: UserContext,
    coalitionId: string,
    { kind, subjectId }: NewPresence,
  ): Promise<PresenceList> {
    permit(ctx.user, ['presence', 'tell'], { coalitionId });
    await refuseUnknownCoalition(this.database, coalitionId);
    const which = [coalitionId, kind, subjectId, ctx.user.id];
    await this.database.query(TELL, [...which, ctx.now]);
    const others = [...which, presentSince(ctx.now), peildatumOf(ctx)];
    const items = await this.database.query<Presence>(OTHERS, others);
    const self = `${this.config.publicUrl}/api/v1/coalitions/${coalitionId}/presences`;
    return { items, links: { self } };
  }
}
