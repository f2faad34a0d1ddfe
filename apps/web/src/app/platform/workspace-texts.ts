import { computed, inject, Injectable, signal } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { finderTexts, type FinderTexts } from '@zorgpaden/texts/nl/finder';
import { problems as dutchProblems } from '@zorgpaden/texts/nl/problems';
import { workspace, type WorkspaceTexts as Words } from '@zorgpaden/texts/nl/workspace';
import { Texts } from './texts';

type Params = Readonly<Record<string, string | number>>;

interface Vocabulary {
  readonly words: Words;
  readonly finder: FinderTexts;
  readonly problems: Readonly<Record<string, string | ((params: never) => string)>>;
}

const dutch: Vocabulary = {
  words: workspace,
  finder: finderTexts,
  problems: dutchProblems,
};

/** The texts of the pages behind sign-in: they load with those pages, never with a public one. */
@Injectable({ providedIn: 'root' })
export class WorkspaceTexts {
  private readonly page = inject(Texts);
  private readonly english = signal<Vocabulary | null>(null);
  private readonly inUse = computed(() =>
    this.page.language() === 'en' ? (this.english() ?? dutch) : dutch,
  );

  readonly words = computed(() => this.inUse().words);
  /** How the finder says a route, for the preview of who writes it. */
  readonly finder = computed(() => this.inUse().finder);
  readonly language = this.page.language;
  /** Put before every address of the site: `/en` in English, nothing in Dutch. */
  readonly root = this.page.root;

  async load(): Promise<void> {
    if (this.page.language() !== 'en' || this.english()) return;
    const [words, finder, problems] = await Promise.all([
      import('@zorgpaden/texts/en/workspace'),
      import('@zorgpaden/texts/en/finder'),
      import('@zorgpaden/texts/en/problems'),
    ]);
    this.english.set({
      words: words.workspace,
      finder: finder.finderTexts,
      problems: problems.problems,
    });
  }

  /** The sentence for a code of a contract, a rule or the API. */
  problem(code: string, params: Params = {}): string {
    const sentence = this.inUse().problems[code];
    if (sentence === undefined) return this.words().common.unknownProblem;
    return typeof sentence === 'string' ? sentence : sentence(params as never);
  }
}

/** Every workspace page waits for its texts in the language of the address. */
export const speaksWorkspace: CanActivateFn = () =>
  inject(WorkspaceTexts)
    .load()
    .then(() => true);
