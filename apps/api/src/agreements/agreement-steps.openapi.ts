import { agreementView } from '@zorgpaden/domain/agreements/contract';
import {
  askedConsent,
  consentQuestion,
  consentReply,
  newAgreementCorrection,
  newConsent,
  newDeparture,
  newEnding,
  newParty,
  newReminder,
  newSourceAnswer,
} from '@zorgpaden/domain/agreements/consent.contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths, type Operation } from '../openapi/index.js';

const tag = 'agreements';

/** A step that the coalition takes, seeing what is stored. */
function step(given: Pick<Operation, 'id' | 'summary' | 'description' | 'body' | 'status'>) {
  return operation({
    status: 201,
    ...given,
    tag,
    access: 'signed-in',
    path: z.object({ coalitionId: id, id }),
    ifMatch: true,
    gives: agreementView,
    tagged: true,
    problems: [404, 409],
  });
}

const address = '/coalitions/{coalitionId}/agreements/{id}';

/** The steps in the life of an agreement. */
export const agreementStepPaths: ApiPaths = {
  [`${address}/proposal`]: {
    post: step({
      id: 'proposeAgreement',
      summary: 'Ask the required parties for their consent, by mail where an address is known',
      description: 'Agreed at once when all of them consented to this very text before.',
    }),
    delete: step({
      id: 'takeAgreementBack',
      summary: 'Take the proposal back to write on; links in mails end',
      status: 200,
    }),
  },
  [`${address}/corrections`]: {
    post: step({
      id: 'correctAgreement',
      summary: 'On which days a version should have begun and ended, with the reason',
      description:
        'The version before it holds until it begins. This changes what a past day reads, on purpose; the trail shows it.',
      body: newAgreementCorrection,
    }),
  },
  [`${address}/disclosure`]: {
    post: step({
      id: 'discloseAgreement',
      summary: 'Put what was agreed on the public pages of its municipalities (Woo)',
      description:
        'The text that holds, with the parties as organisations. A next version takes its place when it is agreed.',
    }),
    delete: step({
      id: 'concealAgreement',
      summary: 'Take it away from the public pages, at once',
      status: 200,
    }),
  },
  [`${address}/source-answers`]: {
    post: step({
      id: 'answerAgreementSource',
      summary: 'Take the next text of the region over into a draft, or keep the own text',
      description:
        'The text with the `number` that `source.offer` names. Topics, level, review date and parties stay; what holds goes on until the draft is agreed.',
      body: newSourceAnswer,
    }),
  },
  [`${address}/versions`]: {
    post: step({
      id: 'beginAgreementVersion',
      summary: 'Begin the version that is to supersede what was agreed',
    }),
  },
  [`${address}/parties`]: {
    post: step({
      id: 'joinAgreement',
      summary: 'A party joins what was agreed, from a day on, by a named person',
      body: newParty,
    }),
  },
  [`${address}/departures`]: {
    post: step({
      id: 'leaveAgreement',
      summary: 'A party takes no part any more, from a day on',
      body: newDeparture,
    }),
  },
  [`${address}/ending`]: {
    post: step({
      id: 'endAgreement',
      summary: 'It holds no longer from a day on',
      body: newEnding,
    }),
  },
  [`${address}/consents`]: {
    post: operation({
      id: 'registerAgreementConsent',
      tag,
      summary: 'A party consents or declines, by a named person',
      description:
        '`fingerprint` is that of the text that was seen: when it reads otherwise by now, nothing is registered (409).',
      access: 'signed-in',
      path: z.object({ coalitionId: id, id }),
      body: newConsent,
      idempotencyKey: true,
      status: 201,
      gives: agreementView,
      tagged: true,
      problems: [404, 409],
    }),
  },
  [`${address}/reminders`]: {
    post: operation({
      id: 'remindAgreementParty',
      tag,
      summary: 'Ask a party again by mail, at most once a day',
      access: 'signed-in',
      path: z.object({ coalitionId: id, id }),
      body: newReminder,
      status: 201,
      gives: agreementView,
      tagged: true,
      problems: [404, 409],
    }),
  },
  '/agreement-consents/asked': {
    post: operation({
      id: 'getAskedConsent',
      tag,
      summary: 'What somebody is asked who holds the link of a mail',
      description: 'A question that changes nothing, in a body so that no log holds the token.',
      access: 'session',
      body: consentQuestion,
      gives: askedConsent,
      problems: [410],
    }),
  },
  '/agreement-consents/answer': {
    post: operation({
      id: 'answerAskedConsent',
      tag,
      summary: 'Consent or decline, by a named person; uses the link up',
      access: 'session',
      body: consentReply,
      status: 204,
      problems: [409, 410],
    }),
  },
};
