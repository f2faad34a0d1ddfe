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
import type { PersonRoleView } from '@zorgpaden/domain/people/contract';
import type { RoleName } from '@zorgpaden/domain/shared';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import type { RoleChange } from '../data/people-client';

interface Asked {
  readonly held: PersonRoleView;
  /** The roles that may be given instead; there is at least one. */
  readonly roles: readonly RoleName[];
  readonly today: string;
  readonly change: (change: RoleChange) => Promise<void>;
}

/** Another role for somebody, from a day on. */
@Component({
  selector: 'zp-change-role-dialog',
  imports: [FormDialog, SelectField, TextField],
  template: `
    @let changeWords = words().change;
    <zp-form-dialog
      [title]="changeWords.title(asked.held.person)"
      [explain]="changeWords.explain({ role: words().roles[asked.held.role] })"
      [confirm]="changeWords.confirm"
      [errand]="errand"
      (sent)="change($event)"
    >
      <zp-select-field [field]="fields.role" [label]="changeWords.role" [options]="options()" />
      <zp-text-field [field]="fields.from" [label]="changeWords.from" type="date" />
      <zp-text-field [field]="fields.reason" [label]="changeWords.reason" [optional]="true" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeRoleDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ChangeRoleDialog, RoleChange>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().people);
  protected readonly options = computed(() =>
    this.asked.roles.map((role) => ({ value: role, text: this.words().roles[role] })),
  );
  protected readonly fields = form(
    signal({
      role: this.asked.roles[0] ?? this.asked.held.role,
      from: this.asked.today,
      reason: '',
    }),
    (path) => {
      required(path.from);
      free(path.reason);
    },
    { name: 'role-change' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { role, from, reason } = this.fields;
      const words = this.words().change;
      return [
        { field: role as unknown as typeof from, label: words.role, pointer: '/role' },
        { field: from, label: words.from, pointer: '/from' },
        { field: reason, label: words.reason, pointer: '/reason' },
      ];
    },
  });

  protected async change(event: Event): Promise<void> {
    const { role, from, reason } = this.fields().value();
    const change = { role, from, reason: reason.trim() };
    if (await this.errand.send(event, () => this.asked.change(change))) this.dialog.close(change);
  }
}

/** Resolves with what was changed, or with nothing when somebody thought better of it. */
export function askToChange(injector: Injector, asked: Asked): Promise<RoleChange | undefined> {
  return openFormDialog<RoleChange>(injector, ChangeRoleDialog, asked);
}
