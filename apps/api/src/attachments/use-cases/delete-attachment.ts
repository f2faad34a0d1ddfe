import { Injectable } from '@nestjs/common';
import { CoalitionRepository } from '../../coalitions/index.js';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { AttachmentDisclosures } from '../attachment-disclosures.js';
import { AttachmentRepository } from '../attachment.repository.js';

/** Takes a file away; `RestoreAttachment` undoes it for thirty days, and does not make it public again. */
@Injectable()
export class DeleteAttachment {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly attachments: AttachmentRepository,
    private readonly disclosures: AttachmentDisclosures,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<void> {
    permit(ctx.user, ['attachment', 'delete'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const attachment = await this.attachments.lockKept(write.tx, coalitionId, id);
      await this.disclosures.end(write, attachment);
      await this.attachments.delete(write, attachment);
    });
  }
}
