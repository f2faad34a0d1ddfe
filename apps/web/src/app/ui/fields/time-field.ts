import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { fieldId, shownErrors } from './field-errors';

/**
 * A time on the clock, typed. The browser's own time field knows no 24:00 and takes more keys; here
 * `normalise` turns what people type into `09:00` when they leave the field.
 */
@Component({
  selector: 'zp-time-field',
  imports: [FormField, MatFormFieldModule, MatInputModule],
  template: `
    <label [for]="id()">{{ label() }}</label>
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <input
        #entry
        matInput
        type="text"
        autocomplete="off"
        [id]="id()"
        [formField]="field()"
        [attr.aria-label]="spokenLabel()"
        (focus)="entry.select()"
        (blur)="tidy()"
      />
      <mat-error>{{ problem() }}</mat-error>
    </mat-form-field>
  `,
  styleUrl: './field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TimeField {
  private readonly texts = inject(WorkspaceTexts);
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  /** With the day, for who does not see where the field stands. */
  readonly spokenLabel = input.required<string>();
  readonly normalise = input.required<(typed: string) => string>();

  protected readonly id = computed(() => fieldId(this.field()().name()));
  protected readonly problem = computed(() => {
    const [first] = shownErrors(this.field());
    return first ? this.texts.problem(first.kind, first.params) : '';
  });

  protected tidy(): void {
    this.field()().value.update((typed) => this.normalise()(typed));
  }
}
