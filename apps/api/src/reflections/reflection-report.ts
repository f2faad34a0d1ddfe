import { Injectable } from '@nestjs/common';
import { coverageOn, type Findings, subjects } from '@zorgpaden/domain/reflections';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import type { WriteContext } from '../platform/audit/trail.js';
import { Mail } from '../platform/mail/index.js';
import { ParticipantsRepository } from './participants.repository.js';
import { told } from './reflection-mails.js';
import type { StoredReflection } from './reflection.repository.js';

/** $1 the reflection. */
const FOLLOW_UPS = `
  SELECT f.title, f.due_on::text AS "dueOn",
    concat_ws(', ', o.name, nullif(f.function, ''), u.name) AS owner
  FROM follow_ups f
  LEFT JOIN organisations o ON o.id = f.organisation_id
  LEFT JOIN users u ON u.id = f.person_id
  WHERE f.source_kind = 'reflection' AND f.source_id = $1 AND f.deleted_at IS NULL
  ORDER BY f.due_on, f.id`;

/** $1 the organisations. */
const NAMES = 'SELECT id, name FROM organisations WHERE id = ANY ($1) ORDER BY name, id';

/** One page by mail to everybody who was invited: who was heard, what was found and promised. */
@Injectable()
export class ReflectionReport {
  constructor(
    private readonly participants: ParticipantsRepository,
    private readonly mail: Mail,
  ) {}

  async send(write: WriteContext, coalition: string, reflection: StoredReflection): Promise<void> {
    const { id, coalitionId, date, findings, decisions } = reflection;
    const { tx, now } = write;
    const hearings = await this.participants.hearings(tx, id);
    const active = await this.participants.active(tx, coalitionId, date);
    const partners = [...active].map((organisationId) => ({
      organisationId,
      period: { from: date, to: null },
    }));
    const today = amsterdamNow(now.getTime()).date;
    const { heard, missed } = coverageOn({ id, date, hearings }, partners, today);
    const followUps = (await tx.query(FOLLOW_UPS, [id])) as {
      title: string;
      owner: string;
      dueOn: string;
    }[];
    const data = {
      heard: await namesOf(write, heard),
      missed: await namesOf(write, missed),
      findings: inOrder(findings),
      decisions,
      followUps,
    };
    for (const { email, organisation } of await this.participants.invitations(tx, id)) {
      if (email === null) continue;
      await this.mail.send(write, {
        kind: 'reflection-report',
        to: email,
        language: 'nl',
        data: { ...told(coalition, organisation, reflection), ...data },
      });
    }
  }
}

async function namesOf({ tx }: WriteContext, ids: readonly string[]): Promise<string[]> {
  const rows = (await tx.query(NAMES, [ids])) as { name: string }[];
  return rows.map(({ name }) => name);
}

/** In the order of the subjects, without those that nothing was found on. */
function inOrder(findings: Findings): Findings {
  return Object.fromEntries(
    subjects.flatMap((subject) => {
      const text = findings[subject]?.trim();
      return text ? [[subject, text]] : [];
    }),
  );
}
