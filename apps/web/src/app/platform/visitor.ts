import { Injectable, signal } from '@angular/core';

/**
 * Whether somebody is known to be signed in, for the header. Public pages do not ask: they are the same
 * for everybody. It becomes known on the pages behind sign-in.
 */
@Injectable({ providedIn: 'root' })
export class Visitor {
  readonly signedIn = signal(false);
}
