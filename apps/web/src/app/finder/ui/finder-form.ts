import { Location, NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { MunicipalityRef } from '@zorgpaden/domain/municipalities/contract';
import { Texts } from '../../platform/texts';
import {
  type FinderQuestion,
  paramsOf,
  type QuestionParams,
  questionFrom,
} from '../data/finder-question';
import type { AnswerParts, FinderState } from '../data/finder-state';
import { PhaseChoice } from './phase-choice';
import { PlaceField } from './place-field';
import { ThemeSearch } from './theme-search';
import { ThemeTiles } from './theme-tiles';

/** The question: where, what and when. A real form, that a browser without JavaScript sends as it is. */
@Component({
  selector: 'zp-finder-form',
  imports: [NgComponentOutlet, PhaseChoice, PlaceField, RouterLink, ThemeSearch, ThemeTiles],
  templateUrl: './finder-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FinderForm {
  readonly state = input.required<FinderState>();
  readonly parts = input<AnswerParts | null>(null);

  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly language = inject(Texts);
  private readonly placeField = viewChild.required(PlaceField);
  protected readonly texts = this.language.public;
  protected readonly action = computed(() => this.language.root() || '/');
  /** What is known before a theme is chosen. */
  protected readonly withoutTheme = computed(() => {
    const { question, answer } = this.state();
    const part = this.parts()?.WithoutTheme;
    return part && answer?.municipality && question.theme === null ? { part, answer } : null;
  });

  protected choose({ code }: MunicipalityRef): QuestionParams {
    const question = this.state().question;
    return paramsOf({ ...question, typed: null, municipality: code });
  }

  /** Does what the browser would do, without loading the page anew. */
  protected send(event: SubmitEvent, form: HTMLFormElement): void {
    event.preventDefault();
    const sent = new FormData(form, event.submitter);
    const fields = questionFrom({ get: (name) => text(sent.get(name)) });
    const question = { ...fields, ...this.placeField().place(), words: null };
    if (question.theme) this.keepForTheWayBack({ ...question, theme: null });
    const queryParams = paramsOf(question);
    void this.router.navigate([this.action()], { queryParams });
  }

  /** The back button leads to the tiles with the place still in the field. */
  private keepForTheWayBack(question: Partial<FinderQuestion>): void {
    const params = paramsOf(question);
    if (Object.keys(params).length === 0) return;
    const address = this.router.createUrlTree([this.action()], { queryParams: params });
    this.location.replaceState(this.router.serializeUrl(address), '', this.location.getState());
  }
}

function text(value: FormDataEntryValue | null): string | null {
  return typeof value === 'string' ? value : null;
}
