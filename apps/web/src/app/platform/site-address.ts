import {
  DOCUMENT,
  inject,
  InjectionToken,
  makeStateKey,
  REQUEST_CONTEXT,
  TransferState,
} from '@angular/core';
import type { PageContext } from './page-context';

const key = makeStateKey<string>('site-address');

/**
 * Where the site is known to the world, without a slash at the end. The server is told so and passes
 * it on, because a browser may have come by another name.
 */
export const SITE_ADDRESS = new InjectionToken<string>('site address', {
  providedIn: 'root',
  factory: () => {
    const transfer = inject(TransferState);
    const context = inject(REQUEST_CONTEXT, { optional: true }) as PageContext | null;
    if (!context) return transfer.get(key, inject(DOCUMENT).location.origin);
    transfer.set(key, context.publicUrl);
    return context.publicUrl;
  },
});
