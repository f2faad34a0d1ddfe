import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { fieldId, shownErrors } from '../../ui/fields/field-errors';

/** A password that can be pasted, filled in by a password manager, and looked at. */
@Component({
  selector: 'zp-password-field',
  imports: [FormField, MatButtonModule, MatFormFieldModule, MatInputModule],
  template: `
    <label [for]="id()">{{ label() }}</label>
    <mat-form-field appearance="outline" subscriptSizing="dynamic">
      <input
        matInput
        [autocomplete]="autocomplete()"
        [id]="id()"
        [type]="visible() ? 'text' : 'password'"
        [formField]="field()"
      />
      <button
        matSuffix
        matButton
        type="button"
        [attr.aria-label]="visible() ? words().hidePassword : words().showPassword"
        (click)="visible.set(!visible())"
      >
        {{ visible() ? words().hide : words().show }}
      </button>
      @if (hint()) {
        <mat-hint>{{ hint() }}</mat-hint>
      }
      <mat-error>{{ problem() }}</mat-error>
    </mat-form-field>
  `,
  styleUrl: '../../ui/fields/field.scss',
  styles: `
    button {
      white-space: nowrap;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasswordField {
  private readonly texts = inject(WorkspaceTexts);
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');

  protected readonly visible = signal(false);
  protected readonly words = computed(() => this.texts.words().sessions);
  protected readonly id = computed(() => fieldId(this.field()().name()));
  protected readonly problem = computed(() => {
    const [first] = shownErrors(this.field());
    return first ? this.texts.problem(first.kind) : '';
  });
}
