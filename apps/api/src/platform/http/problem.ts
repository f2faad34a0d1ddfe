import { DomainError, type FieldProblem } from '@zorgpaden/domain/shared';
import type { Problem } from '@zorgpaden/domain/shared/contract';
import type { Language } from '@zorgpaden/domain/themes';
import { problems as english } from '@zorgpaden/texts/en/problems';
import { problems as dutch } from '@zorgpaden/texts/nl/problems';
import { statusOf } from './problem-statuses.js';

type Params = Readonly<Record<string, string | number>>;
type Sentence = string | ((params: never) => string);

const sentences: Readonly<Record<Language, Readonly<Record<string, Sentence | undefined>>>> = {
  nl: dutch,
  en: english,
};

/** In which part of the request a field stands. */
export type FieldPlace = 'body' | 'query' | 'path' | 'header';

/** A refusal that knows in which part of the request its fields stand; a `DomainError` means the body. */
export class RequestError extends DomainError {
  constructor(
    code: string,
    readonly place: FieldPlace,
    fields: readonly FieldProblem[] = [],
  ) {
    super(code, {}, fields);
  }
}

/** A refusal that tells more than words: its members stand beside those of the problem (RFC 9457, 3.2). */
export class ExtendedError extends DomainError {
  constructor(
    code: string,
    readonly members: Readonly<Record<string, unknown>>,
    params: Params = {},
  ) {
    super(code, params);
  }
}

/** Whether there is a sentence for this code. */
export function isProblemCode(code: string): boolean {
  return Object.hasOwn(dutch, code);
}

/** The problem that tells a client what was refused, in the language it asked for. */
export function problemOf(error: DomainError, language: Language, requestId: string): Problem {
  const status = statusOf(error.code);
  return {
    type: `urn:problem:zorgpaden:${error.code}`,
    title: sentence(`status.${status}`, {}, language),
    status,
    detail: sentence(error.code, error.params, language),
    code: error.code,
    requestId,
    ...(error.fields.length > 0 && {
      errors: error.fields.map((field) => fieldError(error, field, language)),
    }),
    ...(error instanceof ExtendedError && error.members),
  };
}

function fieldError(error: DomainError, field: FieldProblem, language: Language) {
  const place = error instanceof RequestError ? error.place : 'body';
  return {
    in: place,
    ...(place === 'body' ? { pointer: field.pointer } : { name: field.pointer.slice(1) }),
    code: field.code,
    detail: sentence(field.code, field.params ?? {}, language),
  };
}

function sentence(code: string, params: Params, language: Language): string {
  const found = sentences[language][code] ?? sentences[language]['request.malformed'];
  return typeof found === 'function' ? found(params as never) : (found ?? code);
}
