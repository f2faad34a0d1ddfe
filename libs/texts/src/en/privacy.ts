import type { PrivacyTexts } from '../nl/privacy.js';
import { retentionTexts } from './retention.js';

/** What on `/en/privacy` comes from the data of the site itself. */
export const privacyTexts: PrivacyTexts = {
  responsible: {
    heading: 'Who is responsible',
    intro:
      'Each coalition can say who is responsible for the personal data of the people who work there, and who answers your questions. When a coalition names nobody, what stands here for the whole site applies.',
    site: 'For the whole site',
    controller: 'Responsible',
    contact: 'Questions about privacy',
    unknownController: 'the organisation that runs this site',
    unknownContact: 'Ask the organisation that runs this site.',
    coalitions: 'Per coalition',
    notLoaded: 'Who is responsible could not be loaded. Try again later.',
  },
  retention: {
    heading: 'How long we keep data',
    intro:
      'This is about people who sign in. A job tidies up every night. In backups data stay until those are overwritten.',
    table: retentionTexts,
  },
  accessibility: {
    contact: 'Let us know:',
  },
};
