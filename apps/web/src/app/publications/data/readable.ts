import { may as mayRoutes } from '@zorgpaden/domain/contact-routes';
import { may } from '@zorgpaden/domain/publications';
import type { Actor } from '@zorgpaden/domain/shared';

/** What somebody may read beside the publications themselves. */
export interface Readable {
  /** What the next one would change: it shows drafts. */
  readonly preview: boolean;
  /** The working copies, for the names of routes. */
  readonly routes: boolean;
}

export function readableFor(actor: Actor, coalitionId: string): Readable {
  return {
    preview: may(actor, 'preview', { coalitionId }),
    routes: mayRoutes(actor, 'list', { coalitionId }),
  };
}
