import { draftOf } from '../drafts/draft.contract.js';
import { handoverNote } from './handover-dossier.contract.js';

/** A note to the next lead that somebody is writing. */
export const handoverNoteDraft = draftOf(handoverNote).meta({ id: 'HandoverNoteDraft' });
