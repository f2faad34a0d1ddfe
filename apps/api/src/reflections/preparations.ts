import { Injectable } from '@nestjs/common';
import { formHeardOn, lastDayToHear } from '@zorgpaden/domain/reflections';
import { amsterdamNow, DomainError } from '@zorgpaden/domain/shared';
import { record, type WriteContext } from '../platform/audit/trail.js';
import { ParticipantsRepository } from './participants.repository.js';
import type { StoredReflection } from './reflection.repository.js';

/** What a partner says beforehand; afterwards it counts as being heard by the form, for eight weeks. */
@Injectable()
export class Preparations {
  constructor(private readonly participants: ParticipantsRepository) {}

  /** @throws DomainError `reflection.form-over`, `request.not-found` for who was not invited */
  async receive(
    write: WriteContext,
    reflection: StoredReflection,
    organisationId: string,
    given: { readonly answers: object; readonly answeredBy: string },
  ): Promise<void> {
    const { id, coalitionId, date } = reflection;
    const today = amsterdamNow(write.now.getTime()).date;
    const invited = await this.participants.invitations(write.tx, id);
    if (!invited.some((one) => one.organisationId === organisationId)) {
      throw new DomainError('request.not-found');
    }
    if (reflection.cancelledAt) throw new DomainError('reflection.state.cancelled');
    if (today > lastDayToHear(date)) throw new DomainError('reflection.form-over');
    await this.participants.keepPreparation(write, id, organisationId, given);
    if (reflection.heldAt) {
      const on = formHeardOn(date, today);
      await this.participants.hear(write, id, { organisationId, how: 'form', on });
    }
    // Who filled it in stands beside the answers, and not in the trail.
    await record(write, {
      action: 'prepare',
      subjectType: 'reflection',
      subjectId: id,
      coalitionId,
      organisationId,
      after: { organisationId, answers: given.answers },
    });
  }
}
