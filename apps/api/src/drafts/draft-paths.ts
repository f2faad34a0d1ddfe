import { keptDraft, keptDraftList } from '@zorgpaden/domain/drafts/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { z } from 'zod';
import { operation, type ApiPaths } from '../openapi/index.js';

interface Described {
  /** `action-plan-draft` */
  readonly name: string;
  /** As operations call them: `ActionPlanDraft`. */
  readonly called: string;
  readonly tag: string;
  readonly body: z.ZodType;
}

/** The addresses of one's drafts of a word. */
export function draftPaths({ name, called, tag, body }: Described): ApiPaths {
  const access = 'signed-in';
  const path = z.object({ coalitionId: id, id });
  return {
    [`/coalitions/{coalitionId}/${name}s`]: {
      get: operation({
        ...{ id: `list${called}s`, tag, access, path: z.object({ coalitionId: id }) },
        summary: 'What I typed and did not save',
        gives: keptDraftList,
        problems: [404],
      }),
    },
    [`/coalitions/{coalitionId}/${name}s/{id}`]: {
      put: operation({
        ...{ id: `save${called}`, tag, access, path },
        summary: 'Keep what I typed; it is judged when it is saved',
        description:
          'The `id` is that of the thing; of the coalition where it has one of them, or is about to have a new one.',
        body,
        gives: keptDraft,
        problems: [404],
      }),
      delete: operation({
        ...{ id: `discard${called}`, tag, access, path, status: 204 },
        summary: 'Throw my draft away',
        problems: [404],
      }),
    },
  };
}
