import { invitationDays } from '@zorgpaden/domain/invitations';
import type { LinkPurpose } from '../platform/links/index.js';

export const invitationLink: LinkPurpose = {
  name: 'invitation',
  validForMinutes: invitationDays * 24 * 60,
};
