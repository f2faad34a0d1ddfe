import { Injectable } from '@nestjs/common';
import type { newAccessRequest } from '@zorgpaden/domain/access-requests/contract';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { record, Trail, type WriteContext } from '../../platform/audit/trail.js';
import { brokenConstraint } from '../../platform/db/database-errors.js';
import type { Context } from '../../platform/http/context.js';
import { Mail } from '../../platform/mail/index.js';
import { Tickets } from '../../single-sign-on/index.js';
import { AccessRequestRepository } from '../access-request.repository.js';
import { AccessRequestThrottle } from '../access-request-throttle.js';

/** Asks to be let in, on the word of an organisation. Who may decide is mailed, once. */
@Injectable()
export class AskForAccess {
  constructor(
    private readonly tickets: Tickets,
    private readonly throttle: AccessRequestThrottle,
    private readonly requests: AccessRequestRepository,
    private readonly mail: Mail,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `single-sign-on.ended`, `access-request.too-many`, `request.invalid` at the field */
  async execute(
    ctx: Context,
    given: z.infer<typeof newAccessRequest>,
    addressBucket: string,
  ): Promise<void> {
    const { email } = this.tickets.open(ctx, given.ticket);
    await this.throttle.count(ctx, addressBucket);
    await this.trail.write(ctx, async (write) => {
      const today = amsterdamNow(ctx.now.getTime()).date;
      const { name, job, note, municipality: municipalityCode } = given;
      const coalitionId = await this.requests.coalitionFor(write.tx, municipalityCode, today);
      const id = uuidv7();
      const asked = { email, name, job, note, municipalityCode, coalitionId };
      const isFirst = await this.requests
        .save(write, { id, ...asked, language: ctx.language, requestedAt: ctx.now })
        .catch(refuseUnknown);
      // Who it was stands in `access_requests`, until it is decided.
      await record(write, {
        action: 'ask',
        subjectType: 'access-request',
        subjectId: id,
        coalitionId,
      });
      if (isFirst) await this.tell(write, { coalitionId, name, job }, today);
    });
  }

  private async tell(
    write: WriteContext,
    asked: { readonly coalitionId: string | null; readonly name: string; readonly job: string },
    today: string,
  ): Promise<void> {
    const { coalitionId, name: who, job } = asked;
    for (const { name, email } of await this.requests.deciders(write.tx, coalitionId, today)) {
      await this.mail.send(write, {
        kind: 'access-requested',
        to: email,
        language: write.language,
        data: { name, who, job },
        path: coalitionId === null ? '/beheer/mensen' : `/coalities/${coalitionId}/mensen`,
      });
    }
  }
}

function refuseUnknown(error: unknown): never {
  if (brokenConstraint(error) !== 'access_requests_municipality') throw error;
  const field = { pointer: '/municipality', code: 'field.municipality.unknown' };
  throw new DomainError('request.invalid', {}, [field]);
}
