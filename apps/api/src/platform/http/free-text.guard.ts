import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { judgeTexts, type Overrule } from '@zorgpaden/domain/free-text';
import { overrules, textsIn } from '@zorgpaden/domain/free-text/contract';
import type { FieldProblem } from '@zorgpaden/domain/shared';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { fieldProblems } from './contract.pipe.js';
import { RequestError } from './problem.js';

const HEADER = 'Overrules';

/**
 * The one door for text that people type (rule 1): what looks like data of a client goes no further,
 * unless whoever sends it says in the header `Overrules` that it is none, and why. What was overruled
 * goes along in the context, for the trail.
 */
@Injectable()
export class FreeTextGuard implements CanActivate {
  canActivate(host: ExecutionContext): boolean {
    const schema = bodySchemaOf(host);
    if (schema === undefined) return true;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const { problems, overruled } = judgeTexts(textsIn(schema, request.body), overrulesIn(request));
    if (problems.length > 0) {
      // With everything else that is wrong: nobody has to correct a form twice.
      const all = [...contractProblems(schema, request.body), ...problems];
      throw new RequestError('request.invalid', 'body', all);
    }
    if (overruled.length > 0) request.ctx = { ...request.ctx, overruled };
    return true;
  }
}

/** The contract that the handler holds its body against. */
function bodySchemaOf(host: ExecutionContext): z.ZodType | undefined {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, host.getClass(), host.getHandler().name) ??
    {}) as Readonly<Record<string, { readonly schema?: z.ZodType }>>;
  return Object.entries(args).find(
    ([key]) => Number(key.split(':')[0]) === RouteParamtypes.BODY,
  )?.[1].schema;
}

function contractProblems(schema: z.ZodType, body: unknown): FieldProblem[] {
  const { error } = schema.safeParse(body);
  return error?.issues.flatMap((issue) => fieldProblems(issue)) ?? [];
}

/**
 * What is said of texts that look like data of a client and are none.
 *
 * @throws RequestError `request.invalid` with the header
 */
export function overrulesIn({ headers }: FastifyRequest): readonly Overrule[] {
  const header = headers[HEADER.toLowerCase()];
  if (header === undefined) return [];
  const result = overrules.safeParse(decoded(String(header)));
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue) => fieldProblems(issue, `/${HEADER}`));
  throw new RequestError('request.invalid', 'header', problems);
}

/** JSON in percent-encoding: a header carries no letters beyond ASCII. */
function decoded(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return null;
  }
}
