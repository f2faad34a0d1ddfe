import {
  newOrganisation,
  newOrganisationName,
  organisationChange,
  organisationList,
  organisationNameCorrection,
  organisationsQuery,
  organisationView,
} from '@zorgpaden/domain/organisations/contract';
import { id, peildatumQuery } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

const tag = 'organisations';
const path = z.object({ id });
const writes = {
  tag,
  access: 'signed-in',
  path,
  ifMatch: true,
  gives: organisationView,
  tagged: true,
  problems: [404, 410],
} as const;

export const organisationPaths: ApiPaths = {
  '/organisations': {
    get: operation({
      id: 'listOrganisations',
      tag,
      summary: 'Look organisations up, by name, number or web domain',
      description: 'With `query` the nearest come first; without it all of them, by name.',
      access: 'signed-in',
      query: organisationsQuery,
      gives: organisationList,
    }),
    post: operation({
      id: 'registerOrganisation',
      tag,
      summary: 'Register an organisation, once for the whole country',
      description: 'Its address comes in `Location`.',
      access: 'signed-in',
      body: newOrganisation,
      idempotencyKey: true,
      status: 201,
      gives: organisationView,
      tagged: true,
    }),
  },
  '/organisations/{id}': {
    get: operation({
      id: 'getOrganisation',
      tag,
      summary: 'One organisation, with all its names and where it takes part',
      description:
        'Names it ever had are all told; where it takes part is as of the peildatum. One that went up into another answers 410 and names its `successor`.',
      access: 'signed-in',
      path,
      query: peildatumQuery,
      gives: organisationView,
      tagged: true,
      problems: [404, 410],
    }),
    patch: operation({
      ...writes,
      id: 'changeOrganisation',
      summary: 'Change what is known of it beside its name',
      description: 'What is left out stays as it is.',
      body: organisationChange,
    }),
  },
  '/organisations/{id}/names': {
    post: operation({
      ...writes,
      id: 'renameOrganisation',
      summary: 'It is called otherwise, or is another kind of partner, from a day on',
      body: newOrganisationName,
      status: 201,
    }),
  },
  '/organisations/{id}/corrections': {
    post: operation({
      ...writes,
      id: 'correctOrganisationName',
      summary: 'Its current name or kind was written wrongly, and never was so',
      description: 'Also changes what is told of the past; the trail keeps the reason.',
      body: organisationNameCorrection,
      status: 201,
    }),
  },
};
