import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { type AnyField, shownErrors } from './field-errors';

/** What is wrong with a group of fields, under its heading. One field says it through Material. */
@Component({
  selector: 'zp-field-problem',
  template: `
    @for (sentence of sentences(); track sentence) {
      <span class="problem">{{ sentence }}</span>
    }
  `,
  styles: `
    .problem {
      display: block;
      margin: 0 0 8px;
      color: var(--danger);
      font-weight: 700;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FieldProblem {
  private readonly texts = inject(WorkspaceTexts);
  readonly field = input.required<AnyField>();

  protected readonly sentences = computed(() => [
    ...new Set(
      shownErrors(this.field()).map(({ kind, params }) => this.texts.problem(kind, params)),
    ),
  ]);
}
