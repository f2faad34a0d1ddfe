import { Injectable } from '@nestjs/common';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import { MunicipalityRevisions } from '../../municipalities/index.js';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { ExtendedError } from '../../platform/http/problem.js';
import { showInFinder } from '../../published-routes/index.js';
import { CarryOverRepository, type WentOver } from '../carry-over.repository.js';
import { type Plan, type PlannedCoalition, planOf } from '../plan.js';
import { ReorganisationMail } from '../reorganisation-mail.js';
import type { ReorganisationEntity } from '../reorganisation.entity.js';
import { ReorganisationRepository } from '../reorganisation.repository.js';
import { reorganiseMunicipalities } from '../reorganise-municipalities.js';

/**
 * Carries a reorganisation out: what was in the preview goes over, from the day of the reorganisation
 * on, is marked to be looked at, and the leads are told (rule 3). All of it, or nothing.
 */
@Injectable()
export class CarryOutReorganisation {
  constructor(
    private readonly reorganisations: ReorganisationRepository,
    private readonly carryOver: CarryOverRepository,
    private readonly revisions: MunicipalityRevisions,
    private readonly mail: ReorganisationMail,
    private readonly trail: Trail,
  ) {}

  /** @throws ExtendedError `reorganisation.preview-outdated` with what it would do now */
  async execute(ctx: UserContext, id: string, seenTag: string): Promise<void> {
    permit(ctx.user, ['reorganisation', 'manage']);
    await this.trail.write(ctx, async (write) => {
      const prepared = await this.reorganisations.lockPrepared(write, id);
      await this.carryOver.holdStill(write);
      const today = amsterdamNow(ctx.now.getTime()).date;
      const plan = await planOf(write.tx, prepared.content, today);
      const { preview, tag } = plan;
      if (tag !== seenTag) throw new ExtendedError('reorganisation.preview-outdated', { preview });
      const [refusal] = preview.refusals;
      if (refusal !== undefined) throw new DomainError('reorganisation.refused', {});
      await reorganiseMunicipalities(write, prepared.content);
      for (const coalition of plan.coalitions) await this.takeOver(write, prepared, coalition);
      await this.showAgain(write, prepared, plan);
      await this.reorganisations.setCarriedOut(write, prepared);
      await record(write, {
        action: 'carry-out',
        subjectType: 'reorganisation',
        subjectId: id,
        after: { ...prepared.content, ...preview.counts },
      });
    });
  }

  private async takeOver(
    write: WriteContext<UserContext>,
    { id, content }: ReorganisationEntity,
    coalition: PlannedCoalition,
  ): Promise<void> {
    const { moved, after, coverage, agreements } = coalition;
    await this.carryOver.cover(write, coalition.id, after);
    await this.carryOver.moveRoutes(write, moved.routes);
    await this.carryOver.movePartnerships(write, moved.partnerships);
    const was = codesOf(coverage, content.on);
    const becomes = codesOf(after, content.on);
    const all: WentOver[] = [
      { id: coalition.id, name: coalition.name, was, becomes, subject: 'coalition' },
      ...moved.routes.map((one) => ({ ...one, subject: 'contact-route' as const })),
      ...moved.partnerships.map((one) => ({ ...one, subject: 'partnership' as const })),
      ...agreements.map((one) => ({ ...one, was, becomes, subject: 'agreement' as const })),
    ];
    await this.carryOver.mark(write, id, coalition.id, all);
    for (const one of all.filter(({ subject }) => subject !== 'agreement')) {
      await record(write, {
        action: 'carry-over',
        subjectType: one.subject,
        subjectId: one.id,
        coalitionId: coalition.id,
        before: { municipalities: one.was },
        after: { municipalities: one.becomes, from: content.on },
      });
    }
    await this.mail.tell(write, coalition, content, all.length);
  }

  /** The finder answers for the successors with what was published for what closed. */
  private async showAgain(
    write: WriteContext,
    { content }: ReorganisationEntity,
    { coalitions }: Plan,
  ): Promise<void> {
    const closing = content.closings.map(({ code }) => code);
    const shown = await this.carryOver.publishedIn(write, closing);
    const touched = new Set([...closing, ...content.closings.flatMap((one) => one.successors)]);
    for (const id of shown) {
      for (const code of await showInFinder(write.tx, id)) touched.add(code);
    }
    for (const { after } of coalitions) for (const { code } of after) touched.add(code);
    await this.revisions.raise(write, touched);
  }
}

function codesOf(covered: PlannedCoalition['after'], on: string): string[] {
  const holding = covered.filter(
    ({ period }) => period.from <= on && (period.to === null || period.to > on),
  );
  return holding.map(({ code }) => code).sort();
}
