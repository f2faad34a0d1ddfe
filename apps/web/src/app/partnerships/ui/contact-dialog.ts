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
import { type CooperationLevel, cooperationLevels } from '@zorgpaden/domain/agreements';
import { type ContactRole, contactRoles } from '@zorgpaden/domain/partner-contacts';
import type {
  NewPartnerContact,
  NewPartnerPerson,
} from '@zorgpaden/domain/partner-contacts/contract';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly held: PartnershipView;
  readonly send: (
    contact: NewPartnerContact,
    person: NewPartnerPerson | null,
    key: string,
  ) => Promise<void>;
}

/** With which function one works at a partner, and who holds it when somebody is named. */
@Component({
  selector: 'zp-contact-dialog',
  imports: [FormDialog, SelectField, TextField],
  templateUrl: './contact-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ContactDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ContactDialog, string>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);
  /** A second press adds no second contact. */
  private readonly key = crypto.randomUUID();

  protected readonly words = computed(() => this.texts.words().partnerships.contacts);
  protected readonly levels = computed(() =>
    cooperationLevels.map((value) => ({ value, text: this.words().levels[value] })),
  );
  protected readonly roles = computed(() => [
    { value: '' as const, text: this.words().noRole },
    ...contactRoles.map((value) => ({ value, text: this.words().roles[value] })),
  ]);
  protected readonly fields = form(
    signal({
      job: '',
      level: 'uitvoering' as CooperationLevel,
      role: '' as ContactRole | '',
      ...{ phone: '', email: '', name: '', personEmail: '' },
    }),
    (path) => required(path.job),
    { name: 'partner-contact' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { job, phone, email, name, personEmail } = this.fields;
      const words = this.words();
      return [
        { field: job, label: words.job, pointer: '/job' },
        { field: phone, label: words.phone, pointer: '/phone' },
        { field: email, label: words.email, pointer: '/email' },
        { field: name, label: words.name, pointer: '/name' },
        { field: personEmail, label: words.personEmail, pointer: '/person/email' },
      ];
    },
  });
  protected readonly named = computed(() => this.fields.name().value().trim() !== '');

  protected async send(event: Event): Promise<void> {
    const { job, level, role, phone, email, name, personEmail } = this.fields().value();
    const contact = {
      partnershipId: this.asked.held.id,
      ...{ job: job.trim(), level, role: role === '' ? null : role },
      ...{ phone: phone.trim(), email: email.trim() },
    };
    const person = this.named()
      ? { name: name.trim(), phone: '', email: personEmail.trim() }
      : null;
    const done = await this.errand.send(event, () => this.asked.send(contact, person, this.key));
    if (done) this.dialog.close(contact.job);
  }
}

/** Resolves with the function that was added, or with nothing when somebody thought better of it. */
export function askForContact(injector: Injector, asked: Asked): Promise<string | undefined> {
  return openFormDialog<string>(injector, ContactDialog, asked);
}
