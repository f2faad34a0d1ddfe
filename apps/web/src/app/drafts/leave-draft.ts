import type { Injector } from '@angular/core';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import type { DraftKeeper } from '../platform/draft-keeper';
import { ask } from '../ui/confirm-dialog';

/** What somebody is about to leave. */
interface Typing {
  /** Whether something else stands in the form than what is saved. */
  dirty(): boolean;
  readonly keeper: Pick<DraftKeeper<never>, 'state' | 'flush'>;
  discard(): Promise<void>;
}

/** Whether somebody may go: first what was typed is brought to safety, then they are asked. */
export async function leaveDraft(
  typing: Typing,
  injector: Injector,
  words: WorkspaceTexts['contactRoutes']['leave'],
): Promise<boolean> {
  if (!typing.dirty()) {
    // Back at the saved text: what was kept on the way says nothing more.
    if (typing.keeper.state().name !== 'untouched') await typing.discard();
    return true;
  }
  const stay = { value: 'stay', text: words.stay } as const;
  const safe = await typing.keeper.flush();
  const answer = await ask(injector, {
    title: words.title,
    text: safe ? words.kept : words.lost,
    answers: safe
      ? [
          stay,
          { value: 'leave', text: words.leaveKept },
          { value: 'discard', text: words.leaveDiscard },
        ]
      : [stay, { value: 'discard', text: words.leaveLost }],
  });
  if (answer === 'discard') await typing.discard();
  return answer === 'leave' || answer === 'discard';
}
