import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type {
  JointProposalView,
  NewJointProposal,
} from '@zorgpaden/domain/regional-coalitions/proposal.contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly agreements: readonly { readonly id: string; readonly title: string }[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly send: (proposal: NewJointProposal) => Promise<JointProposalView>;
}

/** Which agreement of the region is proposed, and to whom: to all, unless somebody is left out. */
@Component({
  selector: 'zp-propose-dialog',
  imports: [ChecklistField, FormDialog, SelectField],
  template: `
    @let text = words();
    <zp-form-dialog
      [title]="text.propose"
      [explain]="options().length === 0 ? text.noAgreement : text.dialog"
      [confirm]="text.confirm"
      [errand]="errand"
      (sent)="propose($event)"
    >
      @if (options().length > 0) {
        <zp-select-field
          [field]="fields.agreementId"
          [label]="text.agreement"
          [options]="options()"
        />
        <zp-checklist-field
          [field]="fields.coalitionIds"
          [label]="text.coalitions"
          [options]="members()"
          [chosenText]="text.chosen"
        />
      }
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ProposeDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ProposeDialog, JointProposalView>>(MatDialogRef);
  private readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().regionalCoalitions.proposals);
  protected readonly options = computed(() =>
    this.asked.agreements.map(({ id, title }) => ({ value: id, text: title })),
  );
  protected readonly members = computed(() =>
    this.asked.members.map(({ id, name }) => ({ value: id, text: name })),
  );
  protected readonly fields = form(
    signal({
      agreementId: this.asked.agreements[0]?.id ?? '',
      coalitionIds: this.asked.members.map(({ id }) => id),
    }),
    (path) => {
      required(path.agreementId);
      validate(path.coalitionIds, ({ value }) =>
        value().length === 0 ? { kind: 'regional-coalition.members.none' } : null,
      );
    },
    { name: 'proposal' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [
      {
        field: this.fields.agreementId,
        label: this.words().agreement,
        pointer: '/agreementId',
      },
    ],
  });

  protected async propose(event: Event): Promise<void> {
    const given = this.fields().value();
    let answer: JointProposalView | undefined;
    const work = async () => {
      answer = await this.asked.send(given);
    };
    if (await this.errand.send(event, work)) this.dialog.close(answer);
  }
}

/** Resolves with what became of it, or with nothing when somebody thought better of it. */
export function askToPropose(
  injector: Injector,
  asked: Asked,
): Promise<JointProposalView | undefined> {
  return openFormDialog<JointProposalView>(injector, ProposeDialog, asked);
}
