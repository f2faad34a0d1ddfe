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
import { paramsOf, type QuestionParams, questionFrom } from '../data/finder-question';
import type { FinderState } from '../data/finder-state';
import { PhaseChoice } from './phase-choice';
import { PlaceField } from './place-field';
import { ResultRow } from './result-row';
import { ThemeSearch } from './theme-search';
import { ThemeTiles } from './theme-tiles';

/** The question: where, what and when. A real form, that a browser without JavaScript sends as it is. */
@Component({
  selector: 'zp-finder-form',
  imports: [PhaseChoice, PlaceField, ResultRow, RouterLink, ThemeSearch, ThemeTiles],
  templateUrl: './finder-form.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FinderForm {
  readonly state = input.required<FinderState>();

  private readonly router = inject(Router);
  private readonly language = inject(Texts);
  private readonly placeField = viewChild.required(PlaceField);
  protected readonly texts = this.language.public;
  protected readonly action = computed(() => this.language.root() || '/');
  /** With a place and no theme yet there is an answer already: shown small, so that nobody is stuck. */
  protected readonly withoutTheme = computed(() =>
    this.state().question.theme === null ? (this.state().answer?.results.slice(0, 3) ?? []) : [],
  );

  protected choose({ code }: MunicipalityRef): QuestionParams {
    const question = this.state().question;
    return paramsOf({ ...question, typed: null, municipality: code });
  }

  protected municipalityPage({ code, slug }: MunicipalityRef): string {
    return `${this.language.root()}/gemeente/${code}-${slug}`;
  }

  /** Does what the browser would do, without loading the page anew. */
  protected send(event: SubmitEvent, form: HTMLFormElement): void {
    event.preventDefault();
    const sent = new FormData(form, event.submitter);
    const fields = questionFrom({ get: (name) => text(sent.get(name)) });
    const queryParams = paramsOf({ ...fields, ...this.placeField().place(), words: null });
    void this.router.navigate([this.action()], { queryParams });
  }
}

function text(value: FormDataEntryValue | null): string | null {
  return typeof value === 'string' ? value : null;
}
