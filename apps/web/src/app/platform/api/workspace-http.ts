import {
  type HttpInterceptorFn,
  provideHttpClient,
  withInterceptors,
  withNoXsrfProtection,
  withRequestsMadeViaParent,
} from '@angular/common/http';
import { type EnvironmentProviders, inject } from '@angular/core';
import { saysOverrules } from '../overrules';
import { Texts } from '../texts';
import { signInAgain } from '../../sessions';

/** The API answers in the language of the page, whatever the browser prefers. */
const inLanguageOfPage: HttpInterceptorFn = (request, next) =>
  next(request.clone({ setHeaders: { 'Accept-Language': inject(Texts).language() } }));

/**
 * How the pages behind sign-in reach the API: in the language of the page, with what was said of its
 * texts, and with a way back in when the session ended meanwhile. The application's own client, with its
 * XSRF header, comes after: a request that is sent again carries the token of the session of then.
 */
export function provideWorkspaceHttp(): EnvironmentProviders {
  return provideHttpClient(
    withRequestsMadeViaParent(),
    withNoXsrfProtection(),
    withInterceptors([inLanguageOfPage, saysOverrules, signInAgain]),
  );
}
