import type { INestApplicationContext } from '@nestjs/common';
import { addDays, amsterdamNow } from '@zorgpaden/domain/shared';
import { AddFollowUp, StateOutcome } from '../follow-ups/index.js';
import type { User } from '../platform/auth/user.js';
import { Database } from '../platform/db/database.js';
import type { UserContext } from '../platform/http/context.js';
import {
  CloseReflection,
  HoldReflection,
  PlanReflection,
  RecordReflection,
} from '../reflections/index.js';
import {
  type DemonstrationFollowUp,
  type DemonstrationReflection,
  demonstrationReflections,
} from './content/reflections.js';
import type { Progress } from './progress.js';

interface Story {
  readonly key: string;
  readonly coalitionId: string;
  readonly lead: User;
}

/** A minute apart, the steps of one conversation are of the day on which it was held, or written down. */
const heldDaysAgo = ({ daysAgo, plannedDaysAgo }: DemonstrationReflection) =>
  Math.min(daysAgo, plannedDaysAgo);

/** Plans conversations, holds those that were held, and says what became of the promises. */
export async function tellReflections(
  app: INestApplicationContext,
  progress: Progress,
  story: Story,
): Promise<void> {
  const teller = new ReflectionTeller(app, progress, story);
  for (const [index, reflection] of (demonstrationReflections[story.key] ?? []).entries()) {
    await teller.tell(`${story.key} reflection ${index}`, reflection);
  }
}

class ReflectionTeller {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly progress: Progress,
    private readonly story: Story,
  ) {}

  async tell(name: string, reflection: DemonstrationReflection): Promise<void> {
    const { coalitionId } = this.story;
    const { daysAgo, plannedDaysAgo, place, missed } = reflection;
    const id = await this.once(`${name} plan`, plannedDaysAgo, async (ctx) => {
      const date = addDays(amsterdamNow(ctx.now.getTime()).date, plannedDaysAgo - daysAgo);
      const invited = (await this.partners(date)).map((partner) => ({
        organisationId: partner.id,
        email: null,
      }));
      const plan = { date, startsAt: '13:30', endsAt: '15:30', place, note: '', invited };
      return (await this.get(PlanReflection).execute(ctx, coalitionId, plan)).id;
    });
    if (daysAgo <= 0) return;
    const present = (await this.partnersOf(id))
      .filter((partner) => missed === null || !partner.name.includes(missed))
      .map((partner) => partner.id);
    const when = heldDaysAgo(reflection);
    await this.once(`${name} hold`, when, async (ctx) => {
      await this.get(HoldReflection).execute(ctx, await this.seen(id), present);
      return id;
    });
    await this.once(`${name} record`, when, async (ctx) => {
      const { findings, decisions } = reflection;
      const record = { present, findings, decisions };
      await this.get(RecordReflection).execute(ctx, await this.seen(id), record);
      return id;
    });
    const promised: string[] = [];
    for (const [index, followUp] of reflection.followUps.entries()) {
      promised.push(
        await this.once(`${name} promise ${index}`, when, (ctx) => this.promise(ctx, id, followUp)),
      );
    }
    await this.once(`${name} close`, when, async (ctx) => {
      await this.get(CloseReflection).execute(ctx, await this.seen(id));
      return id;
    });
    for (const [index, { outcome }] of reflection.followUps.entries()) {
      if (outcome === undefined) continue;
      const followUpId = promised[index] ?? '';
      await this.once(`${name} outcome ${index}`, outcome.daysAgo, async (ctx) => {
        await this.get(StateOutcome).execute(ctx, coalitionId, followUpId, outcome);
        return followUpId;
      });
    }
  }

  private async promise(
    ctx: UserContext,
    reflectionId: string,
    { title, partner, function: work, dueAfter }: DemonstrationFollowUp,
  ): Promise<string> {
    const { coalitionId } = this.story;
    const [row] = await this.get(Database).query<{ date: string }>(
      'SELECT date::text AS date FROM reflections WHERE id = $1',
      [reflectionId],
    );
    const organisationId = (await this.partnersOf(reflectionId))[partner]?.id ?? null;
    const followUp = {
      title,
      note: '',
      owner: { organisationId, function: work, personId: null },
      dueOn: addDays(row?.date ?? '', dueAfter),
      source: { kind: 'reflection', id: reflectionId },
    } as const;
    return (await this.get(AddFollowUp).execute(ctx, coalitionId, followUp)).id;
  }

  private once(
    name: string,
    daysAgo: number,
    work: (ctx: UserContext) => Promise<string>,
  ): Promise<string> {
    return this.progress.once(name, { daysAgo, user: this.story.lead }, work);
  }

  private partners(day: string): Promise<{ id: string; name: string }[]> {
    return this.get(Database).query(
      `SELECT o.id, o.name FROM partnerships p JOIN organisations o ON o.id = p.organisation_id
       WHERE p.coalition_id = $1 AND p.period @> $2::date ORDER BY o.name, o.id`,
      [this.story.coalitionId, day],
    );
  }

  /** In the order of their names. */
  private partnersOf(reflectionId: string): Promise<{ id: string; name: string }[]> {
    return this.get(Database).query(
      `SELECT o.id, o.name FROM reflection_invitations i JOIN organisations o ON o.id = i.organisation_id
       WHERE i.reflection_id = $1 ORDER BY o.name, o.id`,
      [reflectionId],
    );
  }

  private async seen(id: string) {
    const [row] = await this.get(Database).query<{ version: number }>(
      'SELECT version FROM reflections WHERE id = $1',
      [id],
    );
    return { coalitionId: this.story.coalitionId, id, version: row?.version ?? 0 };
  }

  private get<Provider>(token: abstract new (...parameters: never[]) => Provider): Provider {
    return this.app.get<Provider>(token, { strict: false });
  }
}
