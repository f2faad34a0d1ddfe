import { z } from 'zod';
import type {
  ZodOpenApiOperationObject,
  ZodOpenApiPathsObject,
  ZodOpenApiResponseObject,
  ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { takesFreeText } from '@zorgpaden/domain/free-text/contract';
import { problemReference, type ProblemStatus } from './problem-responses.js';

/** The paths of one word of the domain, as the document describes them. */
export type ApiPaths = ZodOpenApiPathsObject;

/** What one operation takes and gives; everything that follows from it is filled in. */
export interface Operation {
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  /** As the handler declares it. `cached`: public, revalidated with an ETag. */
  readonly access: 'cached' | 'public' | 'session' | 'setting-up' | 'signed-in';
  readonly path?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The fields of a form, beside its one file. */
  readonly form?: z.ZodObject;
  /** The body is a file and nothing else, as it is. */
  readonly fileBody?: true;
  /** What the client saw comes back in `If-Match`. */
  readonly ifMatch?: true;
  readonly idempotencyKey?: true;
  /** 200 unless said otherwise. */
  readonly status?: 200 | 201 | 204;
  readonly gives?: z.ZodType;
  /** The answer is a table, row by row. */
  readonly csv?: true;
  /** The answer is a file. */
  readonly file?: true;
  /** The answer is a file of one of these kinds. */
  readonly files?: readonly string[];
  /** The answer carries the `ETag` that `If-Match` wants back. */
  readonly tagged?: true;
  readonly example?: unknown;
  readonly problems?: readonly ProblemStatus[];
  /** A former address of the same thing: answered with a redirect. */
  readonly moves?: true;
}

/** Describes an operation in OpenAPI. */
export function operation(given: Operation): ZodOpenApiOperationObject {
  const headers = requestHeaders(given);
  return {
    operationId: given.id,
    tags: [given.tag],
    summary: given.summary,
    ...(given.description !== undefined && { description: given.description }),
    security: securityOf(given),
    requestParams: {
      ...(given.path && { path: given.path }),
      ...(given.query && { query: given.query }),
      ...(headers && { header: headers }),
    },
    ...(given.form && {
      requestBody: { required: true, content: { 'multipart/form-data': formOf(given.form) } },
    }),
    ...(given.fileBody && {
      requestBody: { required: true, content: { 'application/octet-stream': { schema: bytes } } },
    }),
    ...(given.body && {
      requestBody: { required: true, content: { 'application/json': { schema: given.body } } },
    }),
    responses: responsesOf(given),
  };
}

/** Bytes, as OpenAPI says it. */
const bytes = z.string().meta({ format: 'binary' });

function formOf(fields: z.ZodObject) {
  return { schema: fields.extend({ file: bytes }) };
}

function isWrite(given: Operation): boolean {
  const { access, body, form, fileBody, ifMatch, idempotencyKey, status } = given;
  if (access === 'cached' || access === 'public') return false;
  return (
    body !== undefined ||
    form !== undefined ||
    !!fileBody ||
    ifMatch !== undefined ||
    !!idempotencyKey ||
    (status ?? 200) !== 200
  );
}

function securityOf(given: Operation): Record<string, string[]>[] {
  if (given.access === 'cached' || given.access === 'public') return [];
  return [isWrite(given) ? { session: [], xsrf: [] } : { session: [] }];
}

function requestHeaders(given: Operation): z.ZodObject | undefined {
  const shape: Record<string, z.ZodType> = {
    'Accept-Language': z
      .string()
      .optional()
      .meta({ description: '`nl` (the default) or `en`', examples: ['nl', 'en;q=0.9'] }),
    ...(given.access === 'cached' && {
      'If-None-Match': z.string().optional().meta({ description: 'The `ETag` that you have' }),
    }),
    ...(given.ifMatch && {
      'If-Match': z.string().meta({
        description:
          'What you saw: the `version` in quotes, or for a publication the `ETag` of its preview',
        examples: ['"3"'],
      }),
    }),
    ...(takesText(given) && {
      Overrules: z.string().optional().meta({
        description:
          'For a text that looks like data of a client and is none: JSON in percent-encoding, `[{"pointer", "sign", "reason"}]`. The sign is the end of the code of the refusal; the trail keeps the reason',
      }),
    }),
    ...(given.idempotencyKey && {
      'Idempotency-Key': z
        .string()
        .regex(/^[\w-]{8,200}$/)
        .optional()
        .meta({ description: 'Repeating the request with the same key does nothing twice' }),
    }),
  };
  return z.object(shape);
}

function takesText({ body, form }: Operation): boolean {
  return [body, form].some((given) => given !== undefined && takesFreeText(given));
}

function responsesOf(given: Operation): ZodOpenApiResponsesObject {
  const signedIn = given.access === 'signed-in' || given.access === 'setting-up';
  const problems = new Set<ProblemStatus>([
    400,
    ...(signedIn ? [401 as const, 403 as const] : []),
    ...(isWrite(given) ? [403 as const] : []),
    ...(given.body || given.form || given.fileBody ? [413 as const, 415 as const] : []),
    ...(given.ifMatch ? [412 as const, 428 as const] : []),
    ...(given.idempotencyKey ? [409 as const] : []),
    ...(given.problems ?? []),
    429,
    503,
  ]);
  return {
    [`${given.status ?? 200}`]: success(given),
    ...(given.access === 'cached' && { '304': { description: 'You have this answer already' } }),
    ...(given.moves && {
      '301': {
        description: 'The municipality went up into another one: see `Location`',
        headers: z.object({ Location: z.string() }),
      },
    }),
    ...Object.fromEntries(
      [...problems].sort().map((status) => [String(status), problemReference(status)]),
    ),
  };
}

function success({
  gives,
  csv,
  file,
  files,
  example,
  access,
  tagged,
}: Operation): ZodOpenApiResponseObject {
  return {
    description: gives === undefined && !csv && !file && !files ? 'Done' : 'The answer',
    headers: z.object({
      'API-Version': z.string().meta({ examples: ['1.0.0'] }),
      ...((access === 'cached' || tagged) && { ETag: z.string() }),
      ...(access === 'cached' && {
        'Cache-Control': z.string().meta({ examples: ['public, no-cache'] }),
        'Content-Language': z.enum(['nl', 'en']),
      }),
    }),
    ...(files && { content: Object.fromEntries(files.map((kind) => [kind, { schema: bytes }])) }),
    ...(file && { content: { 'application/octet-stream': { schema: bytes } } }),
    ...(csv && { content: { 'text/csv': { schema: z.string() } } }),
    ...(gives && {
      content: {
        'application/json': {
          schema: gives,
          ...(example !== undefined && { examples: { example: { value: example } } }),
        },
      },
    }),
  };
}
