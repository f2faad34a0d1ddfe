import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { consentCapacities, type ConsentCapacity } from '@zorgpaden/domain/agreements';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { type Option, SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Joining {
  readonly organisationId: string;
  readonly standsFor: string[];
  readonly from: string;
  readonly person: string;
  readonly function: string;
  readonly capacity: ConsentCapacity;
  readonly decidedOn: string;
}

interface Asked {
  /** Who can join. */
  readonly partners: readonly Option[];
  /** For whom one can stand: everybody who works together here. */
  readonly everybody: readonly Option[];
  readonly today: string;
  readonly send: (joining: Joining) => Promise<void>;
}

/** A partner joins what was agreed, by the consent of a named person. */
@Component({
  selector: 'zp-join-dialog',
  imports: [ChecklistField, ChoiceField, FormDialog, SelectField, TextField],
  template: `
    @let joining = words().joining;
    @let consent = words().consent;
    <zp-form-dialog
      [title]="joining.title"
      [explain]="joining.explain"
      [confirm]="joining.confirm"
      [errand]="errand"
      (sent)="join($event)"
    >
      <zp-select-field
        [field]="fields.organisationId"
        [label]="joining.organisation"
        [options]="asked.partners"
      />
      <zp-text-field [field]="fields.from" [label]="joining.from" type="date" />
      <zp-text-field [field]="fields.person" [label]="consent.person" />
      <zp-text-field [field]="fields.function" [label]="consent.function" />
      <zp-choice-field
        [field]="fields.capacity"
        [label]="consent.capacity"
        [options]="capacities()"
      />
      <zp-text-field [field]="fields.decidedOn" [label]="consent.decidedOn" type="date" />
      <details>
        <summary>{{ words().editor.standsFor }}</summary>
        <zp-checklist-field
          [field]="fields.standsFor"
          [label]="words().editor.standsFor"
          [options]="others()"
        />
      </details>
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class JoinDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<JoinDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().agreements);
  protected readonly capacities = computed(() =>
    consentCapacities.map((value) => ({ value, text: this.words().consent.capacities[value] })),
  );
  protected readonly fields = form(
    signal<Joining>({
      organisationId: this.asked.partners[0]?.value ?? '',
      standsFor: [],
      from: this.asked.today,
      person: '',
      function: '',
      capacity: 'own-mandate',
      decidedOn: this.asked.today,
    }),
    (path) => {
      required(path.organisationId);
      required(path.from);
      required(path.person);
      required(path.function);
      required(path.decidedOn);
    },
    { name: 'joining' },
  );
  protected readonly others = computed(() =>
    this.asked.everybody.filter(({ value }) => value !== this.fields.organisationId().value()),
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { joining, consent } = this.words();
      const { organisationId, from, person, decidedOn } = this.fields;
      return [
        { field: organisationId, label: joining.organisation, pointer: '/organisationId' },
        { field: from, label: joining.from, pointer: '/from' },
        { field: person, label: consent.person, pointer: '/person' },
        { field: this.fields.function, label: consent.function, pointer: '/function' },
        { field: decidedOn, label: consent.decidedOn, pointer: '/decidedOn' },
      ];
    },
  });

  protected async join(event: Event): Promise<void> {
    const { standsFor, ...joining } = this.fields().value();
    // Who was ticked before this one was chosen does not stand for itself.
    const given = {
      ...joining,
      standsFor: standsFor.filter((id) => id !== joining.organisationId),
    };
    if (await this.errand.send(event, () => this.asked.send(given))) this.dialog.close(true);
  }
}

/** Resolves with whether it was done. */
export async function askToJoin(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, JoinDialog, asked)) === true;
}
