import { z } from 'zod';
import { freeText } from '../free-text/free-text.contract.js';
import { id, linkToken, plainDate, properName, serialNumber } from '../shared/shared.contract.js';
import { consentAnswers, consentCapacities } from './agreement.js';
import { agreementVersionView, partyShape } from './agreement.contract.js';
import { sourceAnswers } from './source.js';

/** The named person who consents, in which capacity, and the day of that decision (rule 6). */
const person = {
  person: properName(120, { required: true }),
  function: properName(120, { required: true }),
  capacity: z.enum(consentCapacities),
  decidedOn: plainDate,
};

const given = {
  answer: z.enum(consentAnswers),
  ...person,
  /** Asked of who declines. */
  reason: freeText(1000),
  /** Of the text that was seen: another one is not answered by accident. */
  fingerprint: z.string().regex(/^[\w-]{43}$/, { error: 'field.malformed' }),
};

function withReason(
  value: { readonly answer: string; readonly reason: string },
  context: z.core.$RefinementCtx,
): void {
  if (value.answer === 'declined' && value.reason === '') {
    context.addIssue({ code: 'custom', path: ['reason'], message: 'agreement.reason.missing' });
  }
}

export const newConsent = z
  .strictObject({ organisationId: id, ...given })
  .superRefine(withReason)
  .meta({ id: 'NewAgreementConsent' });
export type NewConsent = z.infer<typeof newConsent>;

/** The answer of who has a link, and perhaps no account. */
export const consentReply = z
  .strictObject({ token: linkToken, ...given })
  .superRefine(withReason)
  .meta({ id: 'AgreementConsentReply' });
export type ConsentReply = z.infer<typeof consentReply>;
export const consentQuestion = z
  .strictObject({ token: linkToken })
  .meta({ id: 'AgreementConsentQuestion' });

/** What somebody is asked who holds the link. */
export const askedConsent = z
  .object({
    coalition: z.string(),
    organisation: z.string(),
    person: z.string(),
    fingerprint: z.string(),
    standsFor: z.array(z.string()),
    text: agreementVersionView.pick({ title: true, text: true, validity: true, number: true }),
    /** The text that it would take the place of. */
    previous: agreementVersionView.pick({ title: true, text: true, number: true }).nullable(),
    parties: z.array(z.object({ name: z.string(), required: z.boolean(), consented: z.boolean() })),
  })
  .meta({ id: 'AskedAgreementConsent' });
export type AskedConsent = z.infer<typeof askedConsent>;

/** A party joins what was agreed, by the consent of a named person. */
export const newParty = z
  .strictObject({
    organisationId: id,
    standsFor: partyShape.shape.standsFor,
    /** The first day on which it takes part. */
    from: plainDate,
    ...person,
  })
  .meta({ id: 'NewAgreementParty' });
export type NewAgreementParty = z.infer<typeof newParty>;

/** The first day on which it takes no part any more. */
export const newDeparture = z
  .strictObject({ organisationId: id, on: plainDate })
  .meta({ id: 'NewAgreementDeparture' });

/** The first day on which it does not hold any more, and why. */
export const newEnding = z
  .strictObject({ on: plainDate, reason: freeText(1000, { required: true }) })
  .meta({ id: 'NewAgreementEnding' });

/** The days on which an agreed version began and stopped to hold, as it should have been, and why. */
export const newAgreementCorrection = z
  .strictObject({
    number: serialNumber,
    agreedOn: plainDate,
    endedOn: plainDate.nullable(),
    reason: freeText(1000, { required: true }),
  })
  .meta({ id: 'NewAgreementCorrection' });
export type NewAgreementCorrection = z.infer<typeof newAgreementCorrection>;

export const newReminder = z
  .strictObject({ organisationId: id })
  .meta({ id: 'NewAgreementReminder' });

/** What a local coalition does with the text of its region that it saw: its draft, or its own text stays. */
export const newSourceAnswer = z
  .strictObject({ number: serialNumber, answer: z.enum(sourceAnswers) })
  .meta({ id: 'NewAgreementSourceAnswer' });
export type NewSourceAnswer = z.infer<typeof newSourceAnswer>;
