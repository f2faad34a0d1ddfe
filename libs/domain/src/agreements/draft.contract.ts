import type { z } from 'zod';
import { draftOf, keptDraft } from '../drafts/draft.contract.js';
import { id, listOf } from '../shared/shared.contract.js';
import { agreementShape } from './agreement.contract.js';

/** An agreement that somebody is writing. */
export const agreementDraft = draftOf(agreementShape).meta({ id: 'AgreementDraft' });
export const agreementDraftView = keptDraft
  .extend({ agreementId: id.nullable() })
  .meta({ id: 'AgreementDraftView' });
export type AgreementDraftView = z.infer<typeof agreementDraftView>;
export const agreementDraftList = listOf(agreementDraftView);
