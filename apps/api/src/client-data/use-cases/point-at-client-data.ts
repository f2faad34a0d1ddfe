import { Injectable } from '@nestjs/common';
import type { NewFinding } from '@zorgpaden/domain/client-data/contract';
import { v7 as uuidv7 } from 'uuid';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { FindingRepository } from '../finding.repository.js';
import { coalitionPointedAt } from '../pointed-at.js';
import { Teller } from '../teller.js';

/** Somebody saw client data: says where, and who has to know is told at once. */
@Injectable()
export class PointAtClientData {
  constructor(
    private readonly findings: FindingRepository,
    private readonly teller: Teller,
    private readonly idempotency: Idempotency,
  ) {}

  execute(ctx: UserContext, given: NewFinding, key: string | undefined): Promise<{ id: string }> {
    permit(ctx.user, ['client-data', 'point-at']);
    const { subject, id: subjectId } = given;
    const fields: readonly string[] = [...new Set<string>(given.fields)];
    const asked = ['point-at-client-data', subject, subjectId, fields];
    return this.idempotency.write(ctx, { key, asked }, async (write) => {
      const coalitionId = await coalitionPointedAt(write.tx, write, given);
      const finding = { id: uuidv7(), coalitionId, subject, subjectId, fields };
      await this.findings.insert(write, finding);
      await this.teller.tell(write, finding, 'found');
      return { id: finding.id };
    });
  }
}
