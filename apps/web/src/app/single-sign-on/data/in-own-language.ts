import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { rememberedRoot } from './way-back';

/** Who left in English comes back in English. */
export const inOwnLanguage: CanActivateFn = (_route, { url }) => {
  const root = rememberedRoot();
  return root === '' || url.startsWith(`${root}/`) ? true : inject(Router).parseUrl(root + url);
};
