import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatRadioModule } from '@angular/material/radio';
import { fieldId } from './field-errors';
import { FieldProblem } from './field-problem';

/** One of a few, all in sight. */
@Component({
  selector: 'zp-choice-field',
  imports: [FieldProblem, FormField, MatRadioModule],
  template: `
    <span class="label" [id]="id() + '-label'">{{ label() }}</span>
    <zp-field-problem [id]="id() + '-problem'" [field]="field()" />
    <mat-radio-group
      [id]="id()"
      tabindex="-1"
      [formField]="control()"
      [attr.aria-labelledby]="id() + '-label'"
      [attr.aria-describedby]="id() + '-problem'"
    >
      @for (option of options(); track option.value) {
        <mat-radio-button [value]="option.value">{{ option.text }}</mat-radio-button>
      }
    </mat-radio-group>
  `,
  styleUrl: './field.scss',
  styles: `
    mat-radio-button {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoiceField<Value extends string | boolean> {
  readonly field = input.required<FieldTree<Value>>();
  readonly label = input.required<string>();
  readonly options = input.required<readonly { readonly value: Value; readonly text: string }[]>();

  /** A radio button carries any value; the compiler cannot see that for a type parameter. */
  protected readonly control = computed(() => this.field() as unknown as FieldTree<string>);
  protected readonly id = computed(() => fieldId(this.field()().name()));
}
