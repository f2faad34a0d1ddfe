import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { escapedPointer, type FieldProblem } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { isProblemCode, RequestError, type FieldPlace } from './problem.js';
import { unstorable } from './storable.js';

/**
 * Checks what a client sent against the contract that the handler names:
 * `@Body({ schema: newCoalition }) body: z.infer<typeof newCoalition>`. The same for `@Query` and `@Param`.
 */
export class ContractPipe implements PipeTransform {
  transform(value: unknown, { type, schema, data }: ArgumentMetadata): unknown {
    if (type === 'custom' || schema === undefined) return value;
    const under = data === undefined ? '' : `/${data}`;
    const refused = unstorable(value, under);
    if (refused.length > 0) throw new RequestError('request.invalid', placeOf(type), refused);
    const result = (schema as z.ZodType).safeParse(value);
    if (result.success) return result.data;
    throw new RequestError(
      'request.invalid',
      placeOf(type),
      result.error.issues.flatMap((issue) => fieldProblems(issue, under)),
    );
  }
}

function placeOf(type: 'body' | 'query' | 'param'): FieldPlace {
  return type === 'param' ? 'path' : type;
}

/** What one issue of zod says in our codes; a message of a contract is such a code already. */
export function fieldProblems(issue: z.core.$ZodIssue, under = ''): FieldProblem[] {
  const pointer = under + issue.path.map((part) => `/${escapedPointer(String(part))}`).join('');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: `${pointer}/${escapedPointer(key)}`,
      code: 'field.unknown',
    }));
  }
  if (isProblemCode(issue.message)) return [{ pointer, code: issue.message }];
  return [{ pointer, code: codeOfIssue(issue) }];
}

function codeOfIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? 'field.required'
        : 'field.malformed';
    case 'too_big':
      return issue.origin === 'array'
        ? 'field.too-many'
        : issue.origin === 'string'
          ? 'field.too-long'
          : 'field.too-large';
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? 'field.too-small'
        : 'field.required';
    default:
      return 'field.malformed';
  }
}
