import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { TextField } from '../../ui/fields/text-field';
import type { RouteForm } from '../form/route-form';
import type { Names } from '../words/names';
import { optionsOf } from './options';

@Component({
  selector: 'zp-area-section',
  imports: [ChecklistField, TextField],
  template: `
    <h2>{{ words().sections.area }}</h2>
    <zp-checklist-field
      [field]="fields().area.municipalities"
      [label]="words().fields.municipalities"
      [options]="municipalities()"
    />
    @if (one()) {
      <zp-text-field
        [field]="fields().area.postcodes"
        [label]="words().fields.postcodes"
        [hint]="words().fields.postcodesHint"
        [optional]="true"
        inputMode="numeric"
      />
      <zp-text-field
        [field]="fields().area.neighbourhood"
        [label]="words().fields.neighbourhood"
        [hint]="words().fields.neighbourhoodHint"
        [optional]="true"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AreaSection {
  readonly fields = input.required<FieldTree<RouteForm>>();
  readonly words = input.required<WorkspaceTexts['contactRoutes']>();
  readonly names = input.required<Names>();

  protected readonly municipalities = computed(() => optionsOf(this.names().municipalities));
  /** Only a municipality has parts that one can point at. */
  protected readonly one = computed(() => this.fields().area.municipalities().value().length === 1);
}
