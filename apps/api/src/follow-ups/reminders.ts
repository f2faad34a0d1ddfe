import { Injectable } from '@nestjs/common';
import { remindedDaysAhead } from '@zorgpaden/domain/follow-ups';
import { addDays, amsterdamNow } from '@zorgpaden/domain/shared';
import { record, Trail } from '../platform/audit/trail.js';
import { Database } from '../platform/db/database.js';
import type { Context } from '../platform/http/context.js';
import { Jobs } from '../platform/jobs/index.js';
import { Mail } from '../platform/mail/index.js';

interface Due {
  readonly coalitionId: string;
  readonly coalition: string;
  readonly email: string;
  readonly followUps: readonly {
    readonly id: string;
    readonly title: string;
    readonly owner: string;
    readonly dueOn: string;
  }[];
}

/**
 * $1 today, $2 the last day that is near, $3 the moment before which somebody was reminded last. The person
 * who owns it is told; for an organisation, who works for it as a partner; else who leads the coalition.
 */
const DUE = `
  WITH due AS (
    SELECT f.*, o.name AS organisation, p.name AS person FROM follow_ups f
    JOIN coalitions c ON c.id = f.coalition_id AND c.deleted_at IS NULL
    LEFT JOIN organisations o ON o.id = f.organisation_id
    LEFT JOIN users p ON p.id = f.person_id
    WHERE f.state = 'open' AND f.deleted_at IS NULL AND f.due_on <= $2::date
      AND (f.reminded_at IS NULL OR f.reminded_at <= $3)
  ), told AS (
    SELECT due.id, u.id AS user_id FROM due JOIN users u ON u.id = due.person_id
    UNION
    SELECT due.id, r.user_id FROM due JOIN role_assignments r
      ON r.organisation_id = due.organisation_id AND r.role = 'partner' AND r.period @> $1::date
    WHERE due.person_id IS NULL
  ), all_told AS (
    SELECT * FROM told
    UNION
    SELECT due.id, r.user_id FROM due JOIN role_assignments r
      ON r.coalition_id = due.coalition_id AND r.role IN ('lead', 'deputy') AND r.period @> $1::date
    WHERE NOT EXISTS (SELECT FROM told WHERE told.id = due.id)
  )
  SELECT c.id AS "coalitionId", c.name AS coalition, u.email,
    jsonb_agg(jsonb_build_object('id', due.id, 'title', due.title, 'dueOn', due.due_on,
      'owner', concat_ws(', ', due.organisation, nullif(due.function, ''), due.person))
      ORDER BY due.due_on, due.id) AS "followUps"
  FROM all_told JOIN due USING (id) JOIN coalitions c ON c.id = due.coalition_id
  JOIN users u ON u.id = all_told.user_id AND u.emptied_at IS NULL
  GROUP BY c.id, c.name, u.email ORDER BY c.id, u.email`;

/** Reminds by mail of what is due soon or late: one mail per person and coalition, once a week at most. */
@Injectable()
export class Reminders {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
    private readonly trail: Trail,
    jobs: Jobs,
  ) {
    jobs.define({
      name: 'follow-up-reminders',
      schedule: '0 8 * * 1-5',
      run: (ctx) => this.remind(ctx),
    });
  }

  private async remind(ctx: Context): Promise<void> {
    const today = amsterdamNow(ctx.now.getTime()).date;
    const lastTime = new Date(ctx.now.getTime() - remindedDaysAhead * 24 * 60 * 60_000);
    const due = await this.database.query<Due>(DUE, [
      today,
      addDays(today, remindedDaysAhead),
      lastTime,
    ]);
    for (const coalitionId of new Set(due.map((one) => one.coalitionId))) {
      await this.remindIn(
        ctx,
        coalitionId,
        due.filter((one) => one.coalitionId === coalitionId),
        lastTime,
      );
    }
  }

  /** Together, so that a job that is done again after a break reminds nobody twice. */
  private async remindIn(
    ctx: Context,
    coalitionId: string,
    due: readonly Due[],
    lastTime: Date,
  ): Promise<void> {
    const ids = [...new Set(due.flatMap(({ followUps }) => followUps.map(({ id }) => id)))];
    await this.trail.write(ctx, async (write) => {
      const [rows] = (await write.tx.query(
        `UPDATE follow_ups SET reminded_at = $2
         WHERE id = ANY ($1) AND (reminded_at IS NULL OR reminded_at <= $3) RETURNING id`,
        [ids, ctx.now, lastTime],
      )) as [{ id: string }[], number];
      const fresh = new Set(rows.map(({ id }) => id));
      for (const { email, coalition, followUps } of due) {
        const told = followUps.filter(({ id }) => fresh.has(id));
        if (told.length === 0) continue;
        await this.mail.send(write, {
          kind: 'follow-ups-due',
          to: email,
          language: 'nl',
          data: { coalition, followUps: told },
          path: `/coalities/${coalitionId}/reflectie/vervolgacties`,
        });
      }
      await record(write, {
        action: 'remind',
        subjectType: 'coalition',
        subjectId: coalitionId,
        coalitionId,
        after: { followUps: fresh.size },
      });
    });
  }
}
