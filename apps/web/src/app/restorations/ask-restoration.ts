import type { Injector } from '@angular/core';
import type { Restoration } from '@zorgpaden/domain/shared/restoration.contract';
import type { Language } from '@zorgpaden/domain/themes';
import { dateText, momentText } from '../platform/moments';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { ask } from '../ui/confirm-dialog';
import { type Restorable, RestorationClient } from './restoration-client';

/**
 * Before something is brought back: names what was built since, if anything was, and asks.
 *
 * @returns whether to go on
 */
export async function askRestoration(
  injector: Injector,
  coalition: string,
  word: Restorable,
  id: string,
): Promise<boolean> {
  let found: Restoration;
  try {
    found = await injector.get(RestorationClient).of(coalition, word, id);
  } catch {
    // What stands in the way is told by bringing it back.
    return true;
  }
  if (found.builtSince.length === 0) return true;
  const texts = injector.get(WorkspaceTexts);
  const words = texts.words().restorations;
  const answer = await ask(injector, {
    title: words.title,
    text: [
      words.since({ moment: momentText(found.since, texts.language()) }),
      ...linesOf(found, words, texts.language()),
      words.stays,
    ].join(' '),
    answers: [
      { value: 'leave', text: words.leave },
      { value: 'restore', text: words.restore },
    ],
  });
  return answer === 'restore';
}

type Words = ReturnType<WorkspaceTexts['words']>['restorations'];

function linesOf({ builtSince }: Restoration, words: Words, language: Language): string[] {
  return builtSince.map(({ what, count, names }) => {
    const called = names.map((name) => (what === 'reflection' ? dateText(name, language) : name));
    return words.kinds[what]({ count, names: called.join(', ') });
  });
}
