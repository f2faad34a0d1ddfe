import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { fieldId, shownErrors } from './field-errors';
import { FREE } from './free';
import { SuspicionHint } from './suspicion-hint';

/** One line or a few lines of text, its label above it and always in sight. */
@Component({
  selector: 'zp-text-field',
  imports: [FormField, MatFormFieldModule, MatInputModule, SuspicionHint],
  templateUrl: './text-field.html',
  styleUrl: './field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TextField {
  private readonly texts = inject(WorkspaceTexts);

  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();
  /** Heard instead of the label where rows of equal fields need more words. */
  readonly spokenLabel = input<string>();
  readonly hint = input('');
  readonly optional = input(false);
  /** More than one makes it a text area. */
  readonly rows = input(1);
  readonly type = input<'text' | 'email' | 'tel' | 'url' | 'date'>('text');
  readonly autocomplete = input('off');
  readonly inputMode = input<string | null>(null);

  protected readonly words = computed(() => this.texts.words().common);
  protected readonly id = computed(() => fieldId(this.field()().name()));
  protected readonly isFree = computed(() => this.field()().hasMetadata(FREE));
  protected readonly problem = computed(() => {
    const [first] = shownErrors(this.field());
    return first ? this.texts.problem(first.kind, first.params) : '';
  });
}
