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
import { type CooperationLevel, cooperationLevels } from '@zorgpaden/domain/agreements';
import { type ContactRole, contactRoles } from '@zorgpaden/domain/partner-contacts';
import type {
  NewPartnerPerson,
  PartnerContactChange,
  PartnerContactView,
} from '@zorgpaden/domain/partner-contacts/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly organisation: { readonly name: string };
  /** What is changed; `null` for a new one. */
  readonly held: PartnerContactView | null;
  readonly save: (given: PartnerContactChange, key: string) => Promise<void>;
  /** Afterwards: who holds the function, or nobody any more. */
  readonly name: (person: NewPartnerPerson | null) => Promise<void>;
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
  protected readonly explain = computed(() => {
    const { dialogExplain, changeExplain } = this.words();
    return this.asked.held?.person ? `${dialogExplain} ${changeExplain}` : dialogExplain;
  });
  protected readonly levels = computed(() =>
    cooperationLevels.map((value) => ({ value, text: this.words().levels[value] })),
  );
  protected readonly roles = computed(() => [
    { value: '' as const, text: this.words().noRole },
    ...contactRoles.map((value) => ({ value, text: this.words().roles[value] })),
  ]);
  protected readonly fields = form(
    signal(this.begin()),
    (path) => {
      required(path.job);
      // Whoever is named is told so, and that needs an address.
      validate(path.personEmail, ({ value, valueOf }) =>
        valueOf(path.name).trim() !== '' && value().trim() === ''
          ? { kind: 'field.required' }
          : undefined,
      );
    },
    { name: 'partner-contact' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { job, phone, email, name, personPhone, personEmail } = this.fields;
      const words = this.words();
      // Both requests have a telephone and an address: whose is refused depends on which one is sent.
      const [ofContact, ofPerson] = this.isNaming ? ['/contact', ''] : ['', '/person'];
      return [
        { field: job, label: words.job, pointer: `${ofContact}/job` },
        { field: phone, label: words.phone, pointer: `${ofContact}/phone` },
        { field: email, label: words.email, pointer: `${ofContact}/email` },
        { field: name, label: words.name, pointer: `${ofPerson}/name` },
        { field: personPhone, label: words.personPhone, pointer: `${ofPerson}/phone` },
        { field: personEmail, label: words.personEmail, pointer: `${ofPerson}/email` },
      ];
    },
  });
  private isNaming = false;
  protected readonly named = computed(() => this.fields.name().value().trim() !== '');

  protected async send(event: Event): Promise<void> {
    const { level, role, ...texts } = this.fields().value();
    const { job, phone, email, name, personPhone, personEmail } = trimmed(texts);
    const given = { job, level, role: role === '' ? null : role, phone, email };
    const person = this.named() ? { name, phone: personPhone, email: personEmail } : null;
    const done = await this.errand.send(event, async () => {
      this.isNaming = false;
      await this.asked.save(given, this.key);
      this.isNaming = true;
      await this.asked.name(person);
    });
    if (done) this.dialog.close(job);
  }

  private begin() {
    const { job = '', level = 'uitvoering', role, phone = '', email = '' } = this.asked.held ?? {};
    const person = this.asked.held?.person;
    return {
      ...{ job, level: level as CooperationLevel, role: (role ?? '') as ContactRole | '' },
      ...{ phone, email, name: person?.name ?? '' },
      ...{ personPhone: person?.phone ?? '', personEmail: person?.email ?? '' },
    };
  }
}

function trimmed<Name extends string>(texts: Readonly<Record<Name, string>>) {
  const entries = Object.entries<string>(texts).map(([name, text]) => [name, text.trim()]);
  return Object.fromEntries(entries) as Record<Name, string>;
}

/** Resolves with the function as it was saved, or with nothing when somebody thought better of it. */
export function askForContact(injector: Injector, asked: Asked): Promise<string | undefined> {
  return openFormDialog<string>(injector, ContactDialog, asked);
}
