import { Injectable } from '@nestjs/common';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { FindingRepository } from '../finding.repository.js';
import { PublicTexts } from '../public-texts.js';
import { Teller } from '../teller.js';

/** It was no data of a client: the texts stand again where nobody changed them meanwhile. */
@Injectable()
export class ReleaseClientData {
  constructor(
    private readonly findings: FindingRepository,
    private readonly publicTexts: PublicTexts,
    private readonly teller: Teller,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, id: string, reason: string): Promise<void> {
    permit(ctx.user, ['client-data', 'release']);
    await this.trail.write(ctx, async (write) => {
      const finding = await this.findings.lock(write.tx, id, 'released');
      await write.tx.query('SELECT release_client_data($1)', [id]);
      await this.publicTexts.showAgain(write, finding.coalitionId);
      await this.findings.settle(write, finding, 'released', reason);
      await this.teller.tell(write, finding, 'released');
    });
  }
}
