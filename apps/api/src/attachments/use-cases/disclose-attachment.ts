import { Injectable } from '@nestjs/common';
import type { AttachmentView } from '@zorgpaden/domain/attachments/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import { VirusScan } from '../../platform/files/index.js';
import type { UserContext } from '../../platform/http/context.js';
import { AttachmentDisclosures } from '../attachment-disclosures.js';
import { AttachmentQueries } from '../attachment.queries.js';
import { AttachmentRepository } from '../attachment.repository.js';
import { FileJudge } from '../judged-file.js';

/**
 * Puts a file beside a public agreement on the public page, or takes it away from there. Before everybody
 * can have it, it is looked into once more, with what a scanner knows by now.
 */
@Injectable()
export class DiscloseAttachment {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly attachments: AttachmentRepository,
    private readonly disclosures: AttachmentDisclosures,
    private readonly queries: AttachmentQueries,
    private readonly judge: FileJudge,
    private readonly scan: VirusScan,
    private readonly trail: Trail,
  ) {}

  /**
   * @throws DomainError `attachment.disclosure.not-public`, `attachment.disclosure.no-scanner`,
   *   `attachment.disclosure.refused`, `attachment.not-scanned`
   */
  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<AttachmentView> {
    permit(ctx.user, ['attachment', 'disclose'], { coalitionId });
    await this.refuseUnsafe(coalitionId, id);
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const attachment = await this.attachments.lockKept(write.tx, coalitionId, id);
      await this.disclosures.begin(write, attachment);
      await this.attachments.note(write, 'disclose', attachment);
      return this.queries.view(write.tx, coalitionId, id);
    });
  }

  async withdraw(ctx: UserContext, coalitionId: string, id: string): Promise<AttachmentView> {
    permit(ctx.user, ['attachment', 'disclose'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const attachment = await this.attachments.lockKept(write.tx, coalitionId, id);
      await this.disclosures.end(write, attachment);
      await this.attachments.note(write, 'conceal', attachment);
      return this.queries.view(write.tx, coalitionId, id);
    });
  }

  /** What nobody scanned never goes public; nor what was let through on somebody's word, as free text can be. */
  private async refuseUnsafe(coalitionId: string, id: string): Promise<void> {
    const file = await this.queries.file(coalitionId, id);
    if (!this.scan.isThere) throw new DomainError('attachment.disclosure.no-scanner');
    await this.judge.judge(file, [], []).catch((error: unknown) => {
      const isAnswer = error instanceof DomainError && error.code === 'attachment.not-scanned';
      if (isAnswer || !(error instanceof DomainError)) throw error;
      throw new DomainError('attachment.disclosure.refused');
    });
  }
}
