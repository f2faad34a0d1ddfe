import type { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject, Injectable, Injector } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';

/** One question for all requests that find the session gone at the same time. */
@Injectable({ providedIn: 'root' })
export class SignInQuestion {
  private readonly injector = inject(Injector);
  private asking: Promise<boolean> | null = null;

  /** Resolves with whether the user signed in again. */
  ask(): Promise<boolean> {
    this.asking ??= import('../ui/sign-in-dialog')
      .then(({ openSignInDialog }) => openSignInDialog(this.injector))
      .finally(() => (this.asking = null));
    return this.asking;
  }
}

/**
 * A session that ended while someone typed costs nothing: they sign in over the page they were on,
 * and the request that was refused is sent again.
 */
export const signInAgain: HttpInterceptorFn = (request, next) => {
  const question = inject(SignInQuestion);
  return next(request).pipe(
    catchError((error: HttpErrorResponse) =>
      error.status === 401
        ? from(question.ask()).pipe(
            switchMap((again) => (again ? next(request) : throwError(() => error))),
          )
        : throwError(() => error),
    ),
  );
};
