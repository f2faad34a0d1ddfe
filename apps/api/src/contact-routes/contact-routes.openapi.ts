import {
  contactRouteContent,
  contactRouteDraft,
  contactRouteDraftList,
  contactRouteDraftView,
  contactRouteList,
  contactRouteView,
  newContactRouteQuery,
  newVerification,
} from '@zorgpaden/domain/contact-routes/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { restoration } from '@zorgpaden/domain/shared/restoration.contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'contact-routes';
const access = 'signed-in';
const ofCoalition = z.object({ coalitionId: id });
const path = z.object({ coalitionId: id, id });

export const contactRoutePaths: ApiPaths = {
  '/coalitions/{coalitionId}/contact-routes': {
    get: operation({
      id: 'listContactRoutes',
      tag,
      summary: 'The working copies of a coalition, with their state against what is published',
      access,
      path: ofCoalition,
      gives: contactRouteList,
      problems: [404],
    }),
    post: operation({
      id: 'createContactRoute',
      tag,
      summary: 'Write a contact route; with `draft` the draft of that id becomes it',
      description: 'Its address comes in `Location`.',
      access,
      path: ofCoalition,
      query: newContactRouteQuery,
      body: contactRouteContent,
      idempotencyKey: true,
      status: 201,
      gives: contactRouteView,
      tagged: true,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/contact-routes/{id}': {
    get: operation({
      id: 'getContactRoute',
      tag,
      summary: 'One working copy',
      access,
      path,
      gives: contactRouteView,
      tagged: true,
      problems: [404],
    }),
    put: operation({
      id: 'changeContactRoute',
      tag,
      summary: 'Change it',
      description:
        'When somebody else changed it meanwhile (412), the problem holds what is stored now in `current`.',
      access,
      path,
      body: contactRouteContent,
      ifMatch: true,
      gives: contactRouteView,
      tagged: true,
      problems: [404],
    }),
    delete: operation({
      id: 'deleteContactRoute',
      tag,
      summary: 'Delete it; this can be undone, and shows to the public after publishing',
      access,
      path,
      ifMatch: true,
      status: 204,
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/contact-routes/{id}/restoration': {
    get: operation({
      ...{ id: 'previewRestorationOfContactRoute', tag, access, path },
      summary: 'What was built since it was taken away, before that is undone',
      gives: restoration,
      problems: [404],
    }),
    post: operation({
      id: 'restoreContactRoute',
      tag,
      summary: 'Undo its deletion',
      access,
      path,
      status: 201,
      gives: contactRouteView,
      tagged: true,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/contact-routes/{id}/verifications': {
    post: operation({
      id: 'verifyContactRoute',
      tag,
      summary: 'Say for an organisation that what is published still holds',
      access,
      path,
      body: newVerification,
      status: 201,
      gives: contactRouteView,
      tagged: true,
      problems: [404, 409],
    }),
  },
  '/coalitions/{coalitionId}/contact-route-drafts': {
    get: operation({
      id: 'listContactRouteDrafts',
      tag,
      summary: 'What I typed and did not save',
      access,
      path: ofCoalition,
      gives: contactRouteDraftList,
      problems: [404],
    }),
    post: operation({
      id: 'beginContactRouteDraft',
      tag,
      summary: 'An id under which a new route can be typed and later created',
      access,
      path: ofCoalition,
      status: 201,
      gives: z.object({ id }),
      problems: [404],
    }),
  },
  '/coalitions/{coalitionId}/contact-route-drafts/{id}': {
    get: operation({
      id: 'getContactRouteDraft',
      tag,
      summary: 'My draft of a route, or of a new one',
      access,
      path,
      gives: contactRouteDraftView,
      problems: [404],
    }),
    put: operation({
      id: 'saveContactRouteDraft',
      tag,
      summary: 'Keep what I typed; it is judged when it is saved',
      access,
      path,
      body: contactRouteDraft,
      gives: contactRouteDraftView,
      problems: [404],
    }),
    delete: operation({
      id: 'discardContactRouteDraft',
      tag,
      summary: 'Throw my draft away',
      access,
      path,
      status: 204,
      problems: [404],
    }),
  },
};
