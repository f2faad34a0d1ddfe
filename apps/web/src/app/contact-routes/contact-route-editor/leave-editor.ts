import type { Injector } from '@angular/core';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { ask } from '../../ui/confirm-dialog';
import type { RouteEditor } from '../data/route-editor';

/** Whether somebody may go: first what was typed is brought to safety, then they are asked. */
export async function leaveEditor(
  editor: RouteEditor,
  injector: Injector,
  words: WorkspaceTexts['contactRoutes']['leave'],
): Promise<boolean> {
  if (!editor.dirty()) {
    // Back at the saved text: what was kept on the way says nothing more.
    if (editor.keeper.state().name !== 'untouched') await editor.discardDraft();
    return true;
  }
  const stay = { value: 'stay', text: words.stay } as const;
  const safe = await editor.keeper.flush();
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
  if (answer === 'discard') await editor.discardDraft();
  return answer === 'leave' || answer === 'discard';
}
