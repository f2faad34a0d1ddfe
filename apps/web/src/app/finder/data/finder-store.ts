import { inject, Injectable } from '@angular/core';
import type { FinderAnswer } from '@zorgpaden/domain/finder/contract';
import type { Problem } from '@zorgpaden/domain/shared/contract';
import type { Answer } from '../../platform/public-api';
import { Texts } from '../../platform/texts';
import { FinderClient } from './finder-client';
import type { FinderQuestion } from './finder-question';
import type { FinderRefusals, FinderState } from './finder-state';
import { certainMatch, isPartOfPostcode, placeChoices } from './place-match';

/** What the address asks for turns out to be: a page to show, or the better address of a question. */
export type FinderOutcome =
  | { readonly kind: 'state'; readonly state: FinderState }
  | { readonly kind: 'moved'; readonly question: FinderQuestion };

/** Turns the question of an address into everything its page shows. */
@Injectable({ providedIn: 'root' })
export class FinderStore {
  private readonly client = inject(FinderClient);
  private readonly texts = inject(Texts);

  async load(question: FinderQuestion): Promise<FinderOutcome> {
    if (question.typed !== null && !question.postcode && !question.municipality) {
      return this.lookUp(question.typed, question);
    }
    const asksPlace = question.postcode !== null || question.municipality !== null;
    const [page, answer] = await Promise.all([
      this.page(question),
      asksPlace ? this.client.answer(question) : null,
    ]);
    return { kind: 'state', state: answer ? this.withAnswer(page, answer) : page };
  }

  /** Finds out which place a typed text means. */
  private async lookUp(typed: string, question: FinderQuestion): Promise<FinderOutcome> {
    const { placeMissing, placeUnknown } = this.texts.public().finder;
    const page = this.page(question);
    if (typed === '') {
      return onlyWords(question) ? state(await page) : state(refused(await page, placeMissing));
    }
    const found = await this.client.municipalities(typed);
    if (found.kind === 'failed') return state(failed(await page, found.offline));
    if (found.kind === 'refused') {
      return state(refused(await page, fieldDetail(found.problem, ['query']) ?? placeMissing));
    }
    const matches = isPartOfPostcode(typed) ? [] : found.body.items;
    const certain = certainMatch(typed, matches);
    if (certain) {
      const postcode = certain.postcode ?? null;
      const place = { postcode, municipality: postcode ? null : certain.code };
      return { kind: 'moved', question: { ...question, typed: null, ...place } };
    }
    if (matches.length === 0) {
      return state(refused(await page, placeUnknown({ place: shortened(typed) })));
    }
    return state({ ...(await page), choices: placeChoices(typed, matches) });
  }

  private async page(question: FinderQuestion): Promise<FinderState> {
    const [all, found] = await Promise.all([
      this.client.themes(),
      question.words ? this.client.themes(question.words) : null,
    ]);
    const phase = question.unknownPhase ? this.texts.public().finder.phaseUnknown : undefined;
    return {
      question,
      themes: all.kind === 'found' ? all.body.items : [],
      themesFound: found?.kind === 'found' ? found.body.items : null,
      choices: [],
      answer: null,
      refusals: phase ? { phase } : {},
      failure: all.kind === 'failed' ? (all.offline ? 'offline' : 'unavailable') : null,
    };
  }

  private withAnswer(page: FinderState, answer: Answer<FinderAnswer>): FinderState {
    if (answer.kind === 'failed') return failed(page, answer.offline);
    if (answer.kind === 'found') {
      return { ...page, answer: answer.body, choices: answer.body.choices };
    }
    return { ...page, refusals: { ...page.refusals, ...this.refusalsOf(answer.problem, page) } };
  }

  private refusalsOf(problem: Problem, { question }: FinderState): FinderRefusals {
    const { themeUnknown, phaseUnknown, placeUnknown } = this.texts.public().finder;
    const place = question.postcode ?? question.municipality ?? '';
    const refusals: FinderRefusals = {
      ...(hasField(problem, ['theme']) && { theme: themeUnknown }),
      ...(hasField(problem, ['phase']) && { phase: phaseUnknown }),
      ...(hasField(problem, ['postcode', 'municipality']) && {
        place:
          fieldDetail(problem, ['postcode', 'municipality']) ??
          placeUnknown({ place: shortened(place) }),
      }),
    };
    if (Object.keys(refusals).length > 0) return refusals;
    return { place: problem.detail ?? placeUnknown({ place: shortened(place) }) };
  }
}

function state(of: FinderState): FinderOutcome {
  return { kind: 'state', state: of };
}

function refused(page: FinderState, place: string): FinderState {
  return { ...page, refusals: { ...page.refusals, place } };
}

function failed(page: FinderState, offline: boolean): FinderState {
  return { ...page, failure: offline ? 'offline' : 'unavailable' };
}

/** Without JavaScript the words travel with an empty place: that is a search for a theme, no mistake. */
function onlyWords({ words, theme }: FinderQuestion): boolean {
  return words !== null && theme === null;
}

function hasField(problem: Problem, names: readonly string[]): boolean {
  return problem.errors?.some((error) => names.includes(error.name ?? '')) ?? false;
}

function fieldDetail(problem: Problem, names: readonly string[]): string | undefined {
  return problem.errors?.find((error) => names.includes(error.name ?? ''))?.detail;
}

/** Enough of what was typed to recognise it: nobody needs ten thousand characters back in a sentence. */
function shortened(typed: string): string {
  return typed.length > 60 ? `${typed.slice(0, 60)}…` : typed;
}
