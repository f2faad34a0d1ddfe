import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import type { RouteForm } from '../form/route-form';
import type { Names } from '../words/names';
import { choicesOf, optionsOf } from './options';

@Component({
  selector: 'zp-what-section',
  imports: [ChecklistField, ChoiceField],
  template: `
    @let fieldWords = words().fields;
    <h2>{{ words().sections.what }}</h2>
    <zp-choice-field
      [field]="fields().entrance"
      [label]="fieldWords.entrance"
      [options]="entrance()"
    />
    @if (!fields().entrance().value()) {
      <zp-checklist-field
        [field]="fields().themes"
        [label]="fieldWords.themes"
        [options]="themes()"
        [searchLabel]="fieldWords.themesFilter"
        [nothingFits]="fieldWords.themesNone"
        [chosenText]="fieldWords.themesChosen"
        [found]="fieldWords.themesFound"
        [meant]="meant()"
        (searched)="searched.emit($event)"
      />
    }
    <zp-checklist-field
      [field]="fields().phases"
      [label]="fieldWords.phases"
      [options]="phases()"
    />
    <zp-choice-field
      [field]="fields().audience"
      [label]="fieldWords.audience"
      [options]="audience()"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhatSection {
  readonly fields = input.required<FieldTree<RouteForm>>();
  readonly words = input.required<WorkspaceTexts['contactRoutes']>();
  readonly names = input.required<Names>();
  /** The themes that the words searched for mean. */
  readonly meant = input<ReadonlySet<string>>(new Set());
  readonly searched = output<string>();

  protected readonly entrance = computed(() => [
    { value: false, text: this.words().fields.entranceNo },
    { value: true, text: this.words().fields.entranceYes },
  ]);
  protected readonly themes = computed(() => optionsOf(this.names().themes));
  protected readonly phases = computed(() => optionsOf(this.names().phases));
  protected readonly audience = computed(() => choicesOf(this.words().fields.audienceOptions));
}
