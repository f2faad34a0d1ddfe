import { problem } from '@zorgpaden/domain/shared/contract';
import type { ZodOpenApiResponseObject } from 'zod-openapi';
import { problemOf, RequestError } from '../platform/http/problem.js';
import { DomainError } from '@zorgpaden/domain/shared';

const requestId = '019a4c2e-7f00-7000-8000-000000000000';

/** Each refusal with an example as it really is: made by the same code that answers with it. */
const examples = {
  400: new RequestError('request.invalid', 'query', [
    { pointer: '/postcode', code: 'field.postcode.malformed' },
  ]),
  401: new DomainError('session.missing'),
  403: new DomainError('request.forbidden'),
  404: new DomainError('request.not-found'),
  409: new DomainError('publication.nothing-to-publish'),
  410: new DomainError('municipality.split', { name: 'Haaren' }),
  412: new DomainError('contact-route.version-conflict'),
  413: new DomainError('request.too-large'),
  415: new DomainError('request.media-type'),
  428: new DomainError('request.version-missing'),
  429: new DomainError('request.too-many', { seconds: 12 }),
  503: new DomainError('server.unavailable', { seconds: 5 }),
};

export type ProblemStatus = keyof typeof examples;

const names: Readonly<Record<ProblemStatus, string>> = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  410: 'Gone',
  412: 'PreconditionFailed',
  413: 'ContentTooLarge',
  415: 'UnsupportedMediaType',
  428: 'PreconditionRequired',
  429: 'TooManyRequests',
  503: 'ServiceUnavailable',
};

export function problemReference(status: ProblemStatus): { $ref: string } {
  return { $ref: `#/components/responses/${names[status]}` };
}

/** The refusals that operations refer to. */
export function problemResponses(): Record<string, ZodOpenApiResponseObject> {
  const statuses = Object.keys(names).map(Number) as ProblemStatus[];
  return Object.fromEntries(statuses.map((status) => [names[status], responseOf(status)]));
}

function responseOf(status: ProblemStatus): ZodOpenApiResponseObject {
  const inDutch = problemOf(examples[status], 'nl', requestId);
  const inEnglish = problemOf(examples[status], 'en', requestId);
  return {
    description: inEnglish.title,
    content: {
      'application/problem+json': {
        schema: problem,
        examples: { nl: { value: inDutch }, en: { value: inEnglish } },
      },
    },
  };
}
