import {
  newPartnerContact,
  newPartnerPerson,
  partnerContactChange,
  partnerContactList,
  partnerContactsQuery,
  partnerContactView,
} from '@zorgpaden/domain/partner-contacts/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'partner-contacts';
const path = z.object({ coalitionId: id, id });
const inCoalition = z.object({ coalitionId: id });
const one = '/coalitions/{coalitionId}/partner-contacts/{id}';
const view = { tag, access: 'signed-in', gives: partnerContactView, problems: [404] } as const;

export const partnerContactPaths: ApiPaths = {
  '/coalitions/{coalitionId}/partner-contacts': {
    get: operation({
      id: 'listPartnerContacts',
      tag,
      summary: 'With whom one works at the partners, by organisation and level',
      access: 'signed-in',
      path: inCoalition,
      query: partnerContactsQuery,
      gives: partnerContactList,
      problems: [404],
    }),
    post: operation({
      ...view,
      id: 'addPartnerContact',
      summary: 'Add a function or team of a partner',
      path: inCoalition,
      body: newPartnerContact,
      idempotencyKey: true,
      status: 201,
      tagged: true,
    }),
  },
  [one]: {
    put: operation({
      ...view,
      id: 'changePartnerContact',
      summary: 'Change it',
      path,
      body: partnerContactChange,
      ifMatch: true,
      tagged: true,
    }),
    delete: operation({
      id: 'removePartnerContact',
      tag,
      summary: 'Take it away; this can be undone, but for the person',
      access: 'signed-in',
      path,
      status: 204,
      problems: [404],
    }),
  },
  [`${one}/restoration`]: {
    post: operation({
      ...view,
      id: 'restorePartnerContact',
      summary: 'Undo that it was taken away',
      path,
      status: 201,
      tagged: true,
      problems: [404, 409],
    }),
  },
  [`${one}/person`]: {
    put: operation({
      ...view,
      id: 'namePartnerPerson',
      summary: 'Name who holds the function: work contact data only',
      description:
        'The person is told by mail at once, with a link to what is held, and may object.',
      path,
      body: newPartnerPerson,
    }),
    delete: operation({
      id: 'removePartnerPerson',
      tag,
      summary: 'Take the person away; the function stays',
      access: 'signed-in',
      path,
      status: 204,
      problems: [404],
    }),
  },
};
