import { Injectable } from '@nestjs/common';
import { refuseImpossible } from '@zorgpaden/domain/reorganisations';
import type { NewReorganisation } from '@zorgpaden/domain/reorganisations/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { knownMunicipalities } from '../known.js';
import { ReorganisationRepository } from '../reorganisation.repository.js';

/** Writes down which municipalities go up into which, on a day. Nothing goes over yet. */
@Injectable()
export class PrepareReorganisation {
  constructor(
    private readonly reorganisations: ReorganisationRepository,
    private readonly idempotency: Idempotency,
    private readonly trail: Trail,
  ) {}

  /** @returns its id */
  async prepare(ctx: UserContext, content: NewReorganisation, key?: string): Promise<string> {
    permit(ctx.user, ['reorganisation', 'manage']);
    const asked = ['prepare-reorganisation', content];
    const made = await this.idempotency.write(ctx, { key, asked }, async (write) => {
      const known = await knownMunicipalities(write.tx);
      refuseImpossible(content.closings, content.opened, known);
      const id = uuidv7();
      await this.reorganisations.insert(write, id, content);
      const subject = { subjectType: 'reorganisation', subjectId: id };
      await record(write, { action: 'prepare', ...subject, after: content });
      return { id };
    });
    return made.id;
  }

  /** @throws DomainError `reorganisation.version-conflict` */
  async change(
    ctx: UserContext,
    { id, version }: { readonly id: string; readonly version: number },
    content: NewReorganisation,
  ): Promise<void> {
    permit(ctx.user, ['reorganisation', 'manage']);
    await this.trail.write(ctx, async (write) => {
      const before = await this.reorganisations.lockPrepared(write, id);
      if (before.version !== version) throw new DomainError('reorganisation.version-conflict');
      refuseImpossible(content.closings, content.opened, await knownMunicipalities(write.tx));
      await this.reorganisations.setContent(write, before, content);
      await record(write, {
        action: 'change',
        subjectType: 'reorganisation',
        subjectId: id,
        before: before.content,
        after: content,
      });
    });
  }

  /** One that was carried out stays: it is how things came to be as they are. */
  async drop(
    ctx: UserContext,
    { id, version }: { readonly id: string; readonly version: number },
  ): Promise<void> {
    permit(ctx.user, ['reorganisation', 'manage']);
    await this.trail.write(ctx, async (write) => {
      const before = await this.reorganisations.lockPrepared(write, id);
      if (before.version !== version) throw new DomainError('reorganisation.version-conflict');
      await this.reorganisations.remove(write, id);
      const subject = { subjectType: 'reorganisation', subjectId: id };
      await record(write, { action: 'drop', ...subject, before: before.content });
    });
  }
}
