import { Injectable } from '@nestjs/common';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { FindingRepository } from '../finding.repository.js';
import { PublicTexts } from '../public-texts.js';

/** Holds texts back at once: from here on nobody but an administrator sees them, whatever is decided. */
@Injectable()
export class QuarantineClientData {
  constructor(
    private readonly findings: FindingRepository,
    private readonly publicTexts: PublicTexts,
    private readonly trail: Trail,
  ) {}

  async execute(ctx: UserContext, id: string): Promise<void> {
    permit(ctx.user, ['client-data', 'quarantine']);
    await this.trail.write(ctx, async (write) => {
      const finding = await this.findings.lock(write.tx, id, 'quarantined');
      await write.tx.query('SELECT hold_client_data($1)', [id]);
      await this.publicTexts.showAgain(write, finding.coalitionId);
      await this.findings.quarantine(write, finding);
    });
  }
}
