import type { HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { type Overrule, type Suspicion, suspicionsIn } from '@zorgpaden/domain/free-text';
import { isRichText, linksOf, plainTextOf } from '@zorgpaden/domain/rich-text';
import { escapedPointer } from '@zorgpaden/domain/shared';

/**
 * What was said of pieces of text that look like data of a client and are none (rule 1): for as long as
 * the page is open, and in this browser only.
 */
@Injectable({ providedIn: 'root' })
export class Overrules {
  private readonly reasons = signal<ReadonlyMap<string, string>>(new Map());

  /** Goes to something else whenever somebody says something, or takes it back. */
  readonly changed = this.reasons.asReadonly();

  /** Why this piece of a text is no data of a client, when somebody said so. */
  reasonFor(text: string, suspicion: Suspicion): string | undefined {
    return this.reasons().get(keyOf(text, suspicion));
  }

  /** What in a text still looks like data of a client, and nobody said that it is none. */
  openIn(text: string): Suspicion[] {
    return suspicionsIn(text).filter((suspicion) => !this.reasonFor(text, suspicion));
  }

  say(text: string, suspicion: Suspicion, reason: string): void {
    this.reasons.update((all) => new Map(all).set(keyOf(text, suspicion), reason));
  }

  takeBack(text: string, suspicion: Suspicion): void {
    this.reasons.update((all) => {
      const left = new Map(all);
      left.delete(keyOf(text, suspicion));
      return left;
    });
  }

  /** Texts that stand in the workspace already were let through before: nobody is asked again. */
  stands(content: unknown, reason: string): void {
    for (const [, text] of textsOf(content)) {
      for (const suspicion of this.openIn(text)) this.say(text, suspicion, reason);
    }
  }

  /** What was said of the texts of a request. */
  of(body: unknown): Overrule[] {
    return textsOf(body).flatMap(([pointer, text]) =>
      suspicionsIn(text).flatMap((suspicion) => {
        const reason = this.reasonFor(text, suspicion);
        return reason === undefined ? [] : [{ pointer, sign: suspicion.sign, reason }];
      }),
    );
  }
}

/** Whatever form a text was typed in: what was said of it goes along with the request. */
export const saysOverrules: HttpInterceptorFn = (request, next) => {
  const said = inject(Overrules).of(request.body);
  if (said.length === 0) return next(request);
  const header = encodeURIComponent(JSON.stringify(said));
  return next(request.clone({ setHeaders: { Overrules: header } }));
};

/** The piece that it is about: the words around it may change. */
function keyOf(text: string, { sign, start, end }: Suspicion): string {
  return `${sign} ${text.slice(start, end).toLowerCase()}`;
}

/** Every text in plain data, with the JSON pointer of its place. A rich text is judged as a whole. */
function textsOf(value: unknown, pointer = ''): [string, string][] {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  if (isRichText(value)) {
    return [plainTextOf(value), ...linksOf(value)].map((text) => [pointer, text]);
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, `${pointer}/${escapedPointer(name)}`),
  );
}
