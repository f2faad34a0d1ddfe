import type { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable, Injector } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { failureOf } from '../../platform/api/failure';

/** Why somebody signs in again: the session is gone, or is too old for what they want to change. */
export type WhyAgain = 'again' | 'confirm';

/** One question for all requests that are refused for the same reason at the same time. */
@Injectable({ providedIn: 'root' })
export class SignInQuestion {
  private readonly injector = inject(Injector);
  private asking: Promise<boolean> | null = null;

  /** Resolves with whether the user signed in again. */
  ask(why: WhyAgain): Promise<boolean> {
    this.asking ??= import('../ui/sign-in-dialog')
      .then(({ openSignInDialog }) => openSignInDialog(this.injector, why))
      .finally(() => (this.asking = null));
    return this.asking;
  }
}

/**
 * A session that ended while someone typed costs nothing, and neither does one that is too old for what
 * they want to change: they sign in over the page they were on, and the request that was refused is
 * sent again.
 */
export const signInAgain: HttpInterceptorFn = (request, next) => {
  const question = inject(SignInQuestion);
  return next(request).pipe(
    catchError((error: HttpErrorResponse) => {
      const why = whyAgain(error);
      if (why === null) return throwError(() => error);
      return from(question.ask(why)).pipe(
        switchMap((again) => (again ? next(request) : throwError(() => error))),
      );
    }),
  );
};

function whyAgain(error: HttpErrorResponse): WhyAgain | null {
  if (error.status === 401) return 'again';
  return failureOf(error).problem?.code === 'session.not-recent' ? 'confirm' : null;
}
