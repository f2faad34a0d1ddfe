import { resetLinkMinutes } from '@zorgpaden/domain/password-resets';
import type { LinkPurpose } from '../platform/links/index.js';

export const resetLink: LinkPurpose = {
  name: 'password-reset',
  validForMinutes: resetLinkMinutes,
};
