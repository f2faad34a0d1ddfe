import { Injectable } from '@nestjs/common';
import type { AttachmentView } from '@zorgpaden/domain/attachments/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import { CoalitionRepository } from '../../coalitions/index.js';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { AttachmentQueries } from '../attachment.queries.js';
import { AttachmentRepository } from '../attachment.repository.js';

/** Undoes that a file was taken away. */
@Injectable()
export class RestoreAttachment {
  constructor(
    private readonly coalitions: CoalitionRepository,
    private readonly attachments: AttachmentRepository,
    private readonly queries: AttachmentQueries,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, coalitionId: string, id: string): Promise<AttachmentView> {
    permit(ctx.user, ['attachment', 'restore'], { coalitionId });
    return this.trail.write(ctx, async (write) => {
      await this.coalitions.share(write.tx, coalitionId);
      const attachment = await this.attachments.lock(write.tx, coalitionId, id);
      if (attachment.deletedAt === null) throw new DomainError('attachment.not-deleted');
      await this.attachments.refuseOneMore(write.tx, attachment);
      await this.attachments.restore(write, attachment);
      return this.queries.view(write.tx, coalitionId, id);
    });
  }
}
