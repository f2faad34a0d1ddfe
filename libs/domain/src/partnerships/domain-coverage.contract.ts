import { z } from 'zod';
import { municipalityRef } from '../municipalities/municipality.contract.js';
import { domain, partnerType } from '../organisations/organisation.contract.js';
import { plainDate } from '../shared/shared.contract.js';

/** Rule 5: which kinds of partner are there per domain, and which are missing. */
export const domainCoverageView = z
  .object({
    peildatum: plainDate,
    municipalities: z.array(municipalityRef),
    domains: z.array(
      z.object({
        domain,
        partners: z.int().meta({ description: 'How many take part' }),
        types: z.array(
          z.object({
            partnerType,
            presence: z.enum(['present', 'under-way', 'missing']),
            partners: z.int(),
            alwaysShown: z.boolean().meta({ description: 'Shown whether or not it is there' }),
            missingIn: z.array(z.string()).meta({
              description: 'Codes of municipalities in which none of this kind works',
            }),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'DomainCoverage' });
export type DomainCoverageView = z.infer<typeof domainCoverageView>;
