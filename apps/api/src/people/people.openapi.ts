import {
  newBlock,
  personList,
  personSearch,
  personsQuery,
} from '@zorgpaden/domain/people/accounts.contract';
import {
  peopleQuery,
  personRoleList,
  roleChange,
  roleContinuation,
  roleEnd,
} from '@zorgpaden/domain/people/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'people';
const ofCoalition = z.object({ coalitionId: id });
const path = z.object({ coalitionId: id, id });
const version = '`If-Match` wants the `version` of the role in quotes.';

const person = z.object({ id });

export const peoplePaths: ApiPaths = {
  '/people': {
    get: operation({
      id: 'listPersons',
      tag,
      summary: 'Everybody with an account, with the roles they hold',
      access: 'signed-in',
      query: personsQuery,
      gives: personList,
    }),
  },
  '/people/search': {
    post: operation({
      id: 'searchPersons',
      tag,
      summary: 'The first whose name or address contains a text',
      description: 'A `POST`, so that no address holds a name.',
      access: 'signed-in',
      body: personSearch,
      gives: personList,
    }),
  },
  '/people/{id}/block': {
    post: operation({
      id: 'blockPerson',
      tag,
      summary: 'Shut an account: its sessions end at once, and nobody signs in with it',
      access: 'signed-in',
      path: person,
      body: newBlock,
      status: 204,
      problems: [404, 409],
    }),
  },
  '/people/{id}/unblock': {
    post: operation({
      id: 'unblockPerson',
      tag,
      summary: 'Open an account again',
      access: 'signed-in',
      path: person,
      body: newBlock,
      status: 204,
      problems: [404, 409],
    }),
  },
  '/people/{personId}/roles/{id}/end': {
    post: operation({
      id: 'endWideRole',
      tag,
      summary: 'End a role for a municipality, a region or the whole country on a day',
      description: `\`on\` is the first day without it. Nobody ends their own. ${version}`,
      access: 'signed-in',
      path: z.object({ personId: id, id }),
      body: roleEnd,
      ifMatch: true,
      status: 204,
      problems: [404, 409, 412],
    }),
  },
  '/coalitions/{coalitionId}/people': {
    get: operation({
      id: 'listPeople',
      tag,
      summary: 'Who holds which role for it, now or from a later day',
      access: 'signed-in',
      path: ofCoalition,
      query: peopleQuery,
      gives: personRoleList,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/people/{id}/change': {
    post: operation({
      id: 'changeRole',
      tag,
      summary: 'Give somebody another role: the one ends on the day that the other begins',
      description: version,
      access: 'signed-in',
      path,
      body: roleChange,
      ifMatch: true,
      status: 201,
      gives: personRoleList,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/people/{id}/end': {
    post: operation({
      id: 'endRole',
      tag,
      summary: 'End a role on a day, which is the first one without it',
      description: `That it was held before stays on record. ${version}`,
      access: 'signed-in',
      path,
      body: roleEnd,
      ifMatch: true,
      gives: personRoleList,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/people/{id}/continuation': {
    post: operation({
      id: 'continueRole',
      tag,
      summary: 'Let a role go on, until another day or without an end',
      description: `Also how an end is taken back, as long as its day is not over. ${version}`,
      access: 'signed-in',
      path,
      body: roleContinuation,
      ifMatch: true,
      gives: personRoleList,
      problems: [404, 409],
    }),
  },
};
