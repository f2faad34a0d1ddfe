import { digestLinkDays } from '@zorgpaden/domain/weekly-digests';
import type { LinkPurpose } from '../platform/links/index.js';

/** Stands in every mail of a week. */
export const digestStopLink: LinkPurpose = {
  name: 'stop-weekly-digest',
  validForMinutes: digestLinkDays * 24 * 60,
};
