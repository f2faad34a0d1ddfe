import { inject } from '@angular/core';
import type { RedirectFunction } from '@angular/router';
import { actorOf, SessionStore } from '../../sessions';
import { openParts } from './open-parts';

/** Where one begins in a coalition: with what it is, for whoever may look into that. */
export const firstPart: RedirectFunction = async ({ params }) => {
  const user = await inject(SessionStore).load();
  const coalitionId = String(params['coalitionId']);
  return openParts(actorOf(user), { coalitionId })[0] ?? 'contactroutes';
};
