import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Texts } from '../../platform/texts';
import { SessionStore } from './session-store';

/** Pages of the workspace: who is signed out signs in first and comes back to the same address. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const root = inject(Texts).root();
  const user = await inject(SessionStore).load();
  if (user) return true;
  return router.createUrlTree([`${root}/aanmelden`], { queryParams: { terug: state.url } });
};
