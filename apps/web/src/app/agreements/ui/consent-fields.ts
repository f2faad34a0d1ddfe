import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { consentAnswers, consentCapacities } from '@zorgpaden/domain/agreements';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ChoiceField } from '../../ui/fields/choice-field';
import { TextField } from '../../ui/fields/text-field';
import type { ConsentForm } from '../form/consent-form';

/** The fields of an answer: the same in the mail's page and in the workspace. */
@Component({
  selector: 'zp-consent-fields',
  imports: [ChoiceField, TextField],
  template: `
    @let consent = words();
    @let form = fields();
    <zp-choice-field [field]="form.answer" [label]="consent.answer" [options]="answers()" />
    @if (form.answer().value() === 'declined') {
      <zp-text-field
        [field]="form.reason"
        [label]="consent.reason"
        [hint]="consent.reasonHint"
        [rows]="3"
      />
    }
    <zp-text-field [field]="form.person" [label]="consent.person" autocomplete="name" />
    <zp-text-field
      [field]="form.function"
      [label]="consent.function"
      autocomplete="organization-title"
    />
    <zp-choice-field [field]="form.capacity" [label]="consent.capacity" [options]="capacities()" />
    <zp-text-field [field]="form.decidedOn" [label]="consent.decidedOn" type="date" />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConsentFields {
  private readonly texts = inject(WorkspaceTexts);
  readonly fields = input.required<FieldTree<ConsentForm>>();

  protected readonly words = computed(() => this.texts.words().agreements.consent);
  protected readonly answers = computed(() =>
    consentAnswers.map((value) => ({ value, text: this.words().answers[value] })),
  );
  protected readonly capacities = computed(() =>
    consentCapacities.map((value) => ({ value, text: this.words().capacities[value] })),
  );
}
