import {
  contactPersonOfRoute,
  heldAboutPerson,
  newContactPerson,
  objectionList,
  personLinkRequest,
  personQuestion,
  personReply,
} from '@zorgpaden/domain/contact-persons/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'contact-persons';
const path = z.object({ coalitionId: id, id });

export const contactPersonPaths: ApiPaths = {
  '/contact-routes/{id}/person': {
    get: operation({
      id: 'getContactPerson',
      tag,
      summary: 'The person behind a contact, for professionals',
      access: 'signed-in',
      path: z.object({ id }),
      gives: contactPersonOfRoute,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/contact-routes/{id}/person': {
    put: operation({
      id: 'enterContactPerson',
      tag,
      summary: 'Name the person behind a contact: work contact data only',
      description:
        'The person is told by mail at once, with a link to what is held. The public sees them only after they permit that themselves.',
      access: 'signed-in',
      path,
      body: newContactPerson,
      gives: contactPersonOfRoute,
      problems: [404],
    }),
    delete: operation({
      id: 'removeContactPerson',
      tag,
      summary: 'Take the person behind a contact away',
      access: 'signed-in',
      path,
      status: 204,
      problems: [404],
    }),
  },
  '/contact-person-objections': {
    get: operation({
      id: 'listContactPersonObjections',
      tag,
      summary: 'Where somebody objected to being held, and when; never who',
      access: 'signed-in',
      gives: objectionList,
    }),
  },
  '/contact-persons/held': {
    post: operation({
      id: 'getHeldAboutPerson',
      tag,
      summary: 'What is held about whoever holds the link of a mail',
      description: 'A question that changes nothing, in a body so that no log holds the token.',
      access: 'session',
      body: personQuestion,
      gives: heldAboutPerson,
      problems: [410],
    }),
  },
  '/contact-persons/answer': {
    post: operation({
      id: 'answerAsPerson',
      tag,
      summary: 'Permit to be shown in public, withdraw that, or object to being held',
      description:
        'Uses the link up. After `permit` and `withdraw` a mail brings a new one; after `object` nothing is held any more.',
      access: 'session',
      body: personReply,
      status: 204,
      problems: [410],
    }),
  },
  '/contact-persons/link': {
    post: operation({
      id: 'askForPersonLink',
      tag,
      summary: 'Mail a new link to who is held; the answer is the same for everybody',
      access: 'session',
      body: personLinkRequest,
      status: 204,
    }),
  },
};
