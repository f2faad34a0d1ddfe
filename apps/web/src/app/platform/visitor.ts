import { afterNextRender, Injectable, signal } from '@angular/core';

const key = 'signed-in';

/**
 * Whether somebody is known to be signed in here, for the header. Public pages do not ask the server:
 * they are the same for everybody. The browser remembers that it signed in, and nothing about whom;
 * where that is no longer so, the link leads to signing in.
 */
@Injectable({ providedIn: 'root' })
export class Visitor {
  private readonly known = signal(false);
  readonly signedIn = this.known.asReadonly();

  constructor() {
    // The page from the server says *sign in*: it is woken as it came, and corrected after.
    afterNextRender(() => remembering(() => this.known.set(localStorage.getItem(key) !== null)));
  }

  remember(signedIn: boolean): void {
    this.known.set(signedIn);
    remembering(() => (signedIn ? localStorage.setItem(key, '') : localStorage.removeItem(key)));
  }
}

/** A browser may refuse to remember anything: then the header knows it for this visit only. */
function remembering(work: () => void): void {
  try {
    work();
  } catch {
    // Signing in does not depend on it.
  }
}
