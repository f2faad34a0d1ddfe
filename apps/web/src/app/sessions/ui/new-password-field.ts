import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { PasswordField } from './password-field';
import { PasswordStrength } from './password-strength';

/** A password that somebody chooses: the field, and how hard it is to guess what stands in it. */
@Component({
  selector: 'zp-new-password-field',
  imports: [PasswordField, PasswordStrength],
  template: `
    <zp-password-field
      [field]="field()"
      [label]="label()"
      [hint]="hint()"
      autocomplete="new-password"
    />
    <zp-password-strength [password]="field()().value()" [about]="about()" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NewPasswordField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  readonly hint = input('');
  /** What belongs to the person: a name, a mail address. */
  readonly about = input<readonly string[]>([]);
}
