import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { fieldId, shownErrors } from './field-errors';

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly text: string;
}

/** One of several: the browser's own list, which every keyboard and every phone knows. */
@Component({
  selector: 'zp-select-field',
  imports: [FormField, MatFormFieldModule, MatInputModule],
  template: `
    <label [for]="id()">
      {{ label() }}
      @if (optional()) {
        <span class="optional">({{ words().optional }})</span>
      }
    </label>
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <select matNativeControl [id]="id()" [formField]="control()">
        @for (option of options(); track option.value) {
          <option [value]="option.value">{{ option.text }}</option>
        }
      </select>
      @if (hint()) {
        <mat-hint>{{ hint() }}</mat-hint>
      }
      <mat-error>{{ problem() }}</mat-error>
    </mat-form-field>
  `,
  styleUrl: './field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SelectField<Value extends string = string> {
  private readonly texts = inject(WorkspaceTexts);

  readonly field = input.required<FieldTree<Value>>();
  readonly label = input.required<string>();
  readonly options = input.required<readonly Option<Value>[]>();
  readonly hint = input('');
  readonly optional = input(false);

  /** The control binds texts; that these are texts of the list is what `Value` says. */
  protected readonly control = computed(() => this.field() as unknown as FieldTree<string>);
  protected readonly words = computed(() => this.texts.words().common);
  protected readonly id = computed(() => fieldId(this.field()().name()));
  protected readonly problem = computed(() => {
    const [first] = shownErrors(this.field());
    return first ? this.texts.problem(first.kind, first.params) : '';
  });
}
