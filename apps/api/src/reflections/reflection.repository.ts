import { Injectable } from '@nestjs/common';
import {
  type Findings,
  type ReflectionSteps,
  reflectionState,
} from '@zorgpaden/domain/reflections';
import type { ReflectionPlan } from '@zorgpaden/domain/reflections/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { WriteContext } from '../platform/audit/trail.js';
import type { Reader } from '../platform/db/reader.js';

/** When and where a reflection is. */
export type When = Pick<ReflectionPlan, 'date' | 'startsAt' | 'endsAt' | 'place' | 'note'>;

/** A reflection as a write sees it. */
export interface StoredReflection extends When, ReflectionSteps {
  readonly id: string;
  readonly coalitionId: string;
  readonly version: number;
  /** Of the entry in calendars. */
  readonly sequence: number;
  readonly heldAt: Date | null;
  readonly closedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly sharedAt: Date | null;
  readonly findings: Findings;
  readonly decisions: string;
}

/** A reflection as somebody saw it. */
export interface SeenReflection {
  readonly coalitionId: string;
  readonly id: string;
  readonly version: number;
}

const STORED = `
  SELECT id, coalition_id AS "coalitionId", version, sequence, date::text AS date,
    starts_at AS "startsAt", ends_at AS "endsAt", place, note, held_at AS "heldAt",
    closed_at AS "closedAt", cancelled_at AS "cancelledAt", shared_at AS "sharedAt",
    findings, decisions
  FROM reflections WHERE id = $1`;

/** The steps of its life: who and when stand in columns of their own. */
type Step = 'held' | 'closed' | 'cancelled';

@Injectable()
export class ReflectionRepository {
  /** @throws DomainError `request.not-found` */
  async lock({ tx }: WriteContext, coalitionId: string, id: string): Promise<StoredReflection> {
    const [found] = (await tx.query(`${STORED} AND coalition_id = $2 FOR UPDATE`, [
      id,
      coalitionId,
    ])) as StoredReflection[];
    if (found === undefined) throw new DomainError('request.not-found');
    return found;
  }

  /** One at a time, and as it was seen. @throws DomainError `reflection.version-conflict` */
  async lockSeen(
    write: WriteContext,
    { coalitionId, id, version }: SeenReflection,
  ): Promise<StoredReflection> {
    const found = await this.lock(write, coalitionId, id);
    if (found.version !== version) throw new DomainError('reflection.version-conflict');
    return found;
  }

  async one(reader: Reader, id: string): Promise<StoredReflection | undefined> {
    return ((await reader.query(STORED, [id])) as StoredReflection[])[0];
  }

  async insert({ tx, now, user }: WriteContext, coalitionId: string, when: When): Promise<string> {
    const id = uuidv7();
    await tx.query(
      `INSERT INTO reflections (id, coalition_id, planned_by, planned_at, date, starts_at, ends_at,
         place, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, coalitionId, user?.id ?? null, now, ...columnsOf(when)],
    );
    return id;
  }

  async move({ tx }: WriteContext, id: string, when: When): Promise<void> {
    await tx.query(
      `UPDATE reflections SET version = version + 1, sequence = sequence + 1, date = $2,
         starts_at = $3, ends_at = $4, place = $5, note = $6 WHERE id = $1`,
      [id, ...columnsOf(when)],
    );
  }

  async step({ tx, now, user }: WriteContext, id: string, step: Step, reason = ''): Promise<void> {
    await tx.query(
      `UPDATE reflections SET version = version + 1, sequence = sequence + $5, ${step}_by = $2,
         ${step}_at = $3, cancel_reason = $4 WHERE id = $1`,
      [id, user?.id ?? null, now, reason, step === 'cancelled' ? 1 : 0],
    );
  }

  async record(
    { tx }: WriteContext,
    id: string,
    { findings, decisions }: { readonly findings: object; readonly decisions: string },
  ): Promise<void> {
    await tx.query(
      `UPDATE reflections SET version = version + 1, findings = $2, decisions = $3 WHERE id = $1`,
      [id, JSON.stringify(findings), decisions],
    );
  }

  async share({ tx, now, user }: WriteContext, id: string, isShared: boolean): Promise<void> {
    await tx.query(
      `UPDATE reflections SET version = version + 1, shared_by = $2, shared_at = $3 WHERE id = $1`,
      [id, user?.id ?? null, isShared ? now : null],
    );
  }
}

function columnsOf({ date, startsAt, endsAt, place, note }: When): string[] {
  return [date, startsAt, endsAt, place, note];
}

/** The plan as the trail keeps it: the addresses stand beside it, and nowhere else. */
export function planInTrail({ date, startsAt, endsAt, place, note }: When): When {
  return { date, startsAt, endsAt, place, note };
}

export function stateOf(reflection: StoredReflection): ReturnType<typeof reflectionState> {
  return reflectionState(reflection);
}
