import type { INestApplicationContext } from '@nestjs/common';
import { newOrganisation } from '@zorgpaden/domain/organisations/contract';
import { newPartnership } from '@zorgpaden/domain/partnerships/contract';
import { RegisterOrganisation } from '../organisations/index.js';
import { AddPartnership } from '../partnerships/index.js';
import type { User } from '../platform/auth/user.js';
import type { DemonstrationCoalition } from './demonstration-content.js';
import type { Progress } from './progress.js';

/** Registers the partners of a coalition, and says since when they take part. */
export async function tellPartners(
  app: INestApplicationContext,
  progress: Progress,
  when: { readonly daysAgo: number; readonly user: User },
  told: { readonly coalitionId: string; readonly coalition: DemonstrationCoalition },
): Promise<void> {
  const register = app.get(RegisterOrganisation, { strict: false });
  const add = app.get(AddPartnership, { strict: false });
  const { key, partners, formedOn: from } = told.coalition;
  for (const [index, partner] of partners.entries()) {
    const organisationId = await progress.once(
      `${key} organisation ${index}`,
      when,
      async (ctx) => {
        const given = newOrganisation.parse(partner);
        return (await register.execute(ctx, given, { demonstration: true })).id;
      },
    );
    await progress.once(`${key} partner ${index}`, when, async (ctx) => {
      const given = newPartnership.parse({ organisationId, status: 'active', from });
      return (await add.execute(ctx, told.coalitionId, given)).id;
    });
  }
}
