import { Injectable } from '@nestjs/common';
import { MunicipalityRevisions } from '../municipalities/index.js';
import type { WriteContext } from '../platform/audit/trail.js';
import { showInFinder } from '../published-routes/index.js';

/** Makes what the public sees anew from the publications as they are now; what was cached is not used any more. */
@Injectable()
export class PublicTexts {
  constructor(private readonly revisions: MunicipalityRevisions) {}

  async showAgain(ctx: WriteContext, coalitionId: string): Promise<void> {
    await this.revisions.raise(ctx, await showInFinder(ctx.tx, coalitionId));
  }
}
