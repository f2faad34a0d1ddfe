import { z } from 'zod';
import { coalitionPrivacy } from '../coalitions/coalition.contract.js';
import { id } from '../shared/shared.contract.js';

/** Who answers for personal data, and whom to ask: of the whole site, and per coalition that says so. */
export const privacyNotice = z
  .object({
    site: z.object({
      controller: z.string().nullable(),
      /** `mailto:…` or `https:…`. */
      contact: z.string().nullable(),
    }),
    items: z.array(
      z.object({ coalition: z.object({ id, name: z.string() }), privacy: coalitionPrivacy }),
    ),
    links: z.object({ self: z.string() }),
  })
  .meta({ id: 'PrivacyNotice' });
export type PrivacyNotice = z.infer<typeof privacyNotice>;
