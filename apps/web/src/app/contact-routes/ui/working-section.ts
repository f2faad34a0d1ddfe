import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatCheckboxModule } from '@angular/material/checkbox';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { ChoiceField } from '../../ui/fields/choice-field';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import type { RouteForm } from '../form/route-form';
import type { Names } from '../words/names';
import { choicesOf, optionsOf } from './options';

/** What follows a call: how fast, what is needed, what happens next, and what when nobody answers. */
@Component({
  selector: 'zp-working-section',
  imports: [ChoiceField, FormField, MatCheckboxModule, SelectField, TextField],
  templateUrl: './working-section.html',
  styles: `
    mat-checkbox {
      display: block;
      margin: -12px 0 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WorkingSection {
  readonly fields = input.required<FieldTree<RouteForm>>();
  readonly words = input.required<WorkspaceTexts['contactRoutes']>();
  readonly names = input.required<Names>();

  protected readonly units = computed(() => choicesOf(this.words().fields.responseUnits));
  protected readonly consents = computed(() => choicesOf(this.words().fields.consentOptions));
  protected readonly fallbacks = computed(() => [
    { value: '', text: this.words().fields.fallbackNone },
    ...optionsOf(this.names().routes),
  ]);
}
