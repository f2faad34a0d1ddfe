import { Injectable } from '@nestjs/common';
import type { NewReorganisation } from '@zorgpaden/domain/reorganisations/contract';
import type { WriteContext } from '../platform/audit/trail.js';
import { Mail } from '../platform/mail/index.js';
import type { PlannedCoalition } from './plan.js';

/** Tells who leads a coalition that its municipality went up into another one. */
@Injectable()
export class ReorganisationMail {
  constructor(private readonly mail: Mail) {}

  async tell(
    ctx: WriteContext,
    { id, name, leads, coverage }: PlannedCoalition,
    { on, closings }: NewReorganisation,
    toCheck: number,
  ): Promise<void> {
    const covered = new Set(coverage.map(({ code }) => code));
    const own = closings.filter(({ code }) => covered.has(code));
    const codes = own.flatMap(({ code, successors }) => [code, ...successors]);
    const names = (await ctx.tx.query(
      'SELECT code, name FROM municipalities WHERE code = ANY($1)',
      [codes],
    )) as { code: string; name: string }[];
    const nameOf = (code: string) => names.find((one) => one.code === code)?.name ?? code;
    for (const to of leads) {
      await this.mail.send(ctx, {
        kind: 'reorganisation-carried-out',
        to,
        language: 'nl',
        data: {
          coalition: name,
          on,
          toCheck,
          changes: own.map(({ code, successors }) => ({
            closed: nameOf(code),
            successors: successors.map(nameOf),
          })),
        },
        path: `/coalities/${id}/overzicht`,
      });
    }
  }
}
