import { personLinkDays } from '@zorgpaden/domain/contact-persons';
import type { LinkPurpose } from '../platform/links/index.js';

export const contactPersonLink: LinkPurpose = {
  name: 'contact-person',
  validForMinutes: personLinkDays * 24 * 60,
};
