import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { applyWhen, form, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { PersonRoleView } from '@zorgpaden/domain/people/contract';
import { isBareAddress } from '@zorgpaden/domain/shared';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import type { Succession } from '../data/people-client';

interface Asked {
  /** Handing over the own lead, or appointing somebody in the place of whoever leads. */
  readonly kind: 'hand-over' | 'appoint';
  /** Who can be named by choosing: people of the coalition who do not lead it. */
  readonly candidates: readonly PersonRoleView[];
  readonly leads: readonly PersonRoleView[];
  readonly today: string;
  readonly send: (succession: Succession) => Promise<void>;
}

/** Who leads next, from which day, and how long who led stays editor. */
@Component({
  selector: 'zp-handover-dialog',
  imports: [FormDialog, SelectField, TextField],
  templateUrl: './handover-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HandoverDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<HandoverDialog, string>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().people.handover);
  protected readonly isAppointment = this.asked.kind === 'appoint';
  protected readonly people = computed(() => [
    ...[...new Map(this.asked.candidates.map(({ person }) => [person.email, person.name]))].map(
      ([email, name]) => ({ value: email, text: `${name} (${email})` }),
    ),
    { value: '', text: this.words().somebodyElse },
  ]);
  protected readonly leads = computed(() => [
    ...this.asked.leads.map(({ id, person }) => ({ value: id, text: person.name })),
    { value: '', text: this.words().nobody },
  ]);
  protected readonly fields = form(
    signal({
      person: this.asked.candidates[0]?.person.email ?? '',
      email: '',
      from: this.asked.today,
      insteadOf: this.asked.leads[0]?.id ?? '',
      editorUntil: '',
      reason: '',
    }),
    (path) => {
      required(path.from);
      free(path.reason);
      validate(path.email, ({ value, valueOf }) => {
        if (valueOf(path.person) !== '') return undefined;
        const email = value().trim();
        if (email === '') return { kind: 'field.required' };
        return isBareAddress(email) ? undefined : { kind: 'field.email.malformed' };
      });
      applyWhen(
        path,
        () => this.isAppointment,
        (appointment) => required(appointment.reason),
      );
    },
    { name: 'handover' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { email, from, insteadOf, editorUntil, reason } = this.fields;
      const words = this.words();
      return [
        { field: email, label: words.email, pointer: '/email' },
        { field: from, label: words.from, pointer: '/from' },
        { field: insteadOf, label: words.insteadOf, pointer: '/insteadOf' },
        { field: editorUntil, label: words.editorUntil, pointer: '/editorUntil' },
        { field: reason, label: words.reason, pointer: '/reason' },
      ];
    },
  });

  protected async hand(event: Event): Promise<void> {
    const { person, email, from, insteadOf, editorUntil, reason } = this.fields().value();
    const successor = person === '' ? email.trim() : person;
    const succession: Succession = {
      email: successor,
      from,
      editorUntil: editorUntil === '' ? null : editorUntil,
      ...(this.isAppointment && {
        appointment: { insteadOf: insteadOf === '' ? null : insteadOf, reason: reason.trim() },
      }),
    };
    if (await this.errand.send(event, () => this.asked.send(succession))) {
      this.dialog.close(successor);
    }
  }
}

/** Resolves with the address of who is asked, or with nothing when somebody thought better of it. */
export function askToHandOver(injector: Injector, asked: Asked): Promise<string | undefined> {
  return openFormDialog<string>(injector, HandoverDialog, asked);
}
