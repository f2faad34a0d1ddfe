import type { Language } from '@zorgpaden/domain/themes';
import type { Answer } from './answer.js';

/** A JSON answer: what it says (or that as bytes), in which language, made from what, until when. */
export function jsonAnswer(
  body: unknown,
  rest: {
    readonly language: Language;
    readonly dependsOn: readonly string[];
    readonly validUntil: number;
  },
): Answer {
  return {
    status: 200,
    contentType: 'application/json; charset=utf-8',
    body: Buffer.isBuffer(body) ? body : JSON.stringify(body),
    ...rest,
  };
}
