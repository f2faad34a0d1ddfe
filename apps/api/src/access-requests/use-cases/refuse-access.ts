import { Injectable } from '@nestjs/common';
import type { accessRefusal } from '@zorgpaden/domain/access-requests/contract';
import { DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { record, Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Mail } from '../../platform/mail/index.js';
import { AccessRequestRepository } from '../access-request.repository.js';

/** Does not let somebody in, and says why. */
@Injectable()
export class RefuseAccess {
  constructor(
    private readonly requests: AccessRequestRepository,
    private readonly mail: Mail,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `request.not-found`, `permission.…` */
  async execute(
    ctx: UserContext,
    id: string,
    { reason }: z.infer<typeof accessRefusal>,
  ): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      const request = await this.requests.lock(write, id);
      if (request === null) throw new DomainError('request.not-found');
      const { coalitionId, email, name, language } = request;
      permit(ctx.user, ['access-request', 'decide'], { coalitionId });
      await this.requests.remove(write, id);
      await this.mail.send(write, {
        kind: 'access-refused',
        to: email,
        language,
        data: { name, reason },
      });
      await record(write, {
        action: 'refuse',
        subjectType: 'access-request',
        subjectId: id,
        coalitionId,
        after: { reason },
      });
    });
  }
}
