import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  viewChild,
} from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { FormErrand } from '../../ui/fields/form-errand';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import { consentErrands, type ConsentForm, consentForm, consentOf } from '../form/consent-form';
import { ConsentFields } from './consent-fields';

interface Asked {
  readonly name: string;
  readonly person: string;
  readonly today: string;
  readonly send: (consent: ConsentForm) => Promise<void>;
}

/** A party answers, by the named person who decided. */
@Component({
  selector: 'zp-consent-dialog',
  imports: [ConsentFields, FormDialog],
  template: `
    @let consent = words();
    <zp-form-dialog
      [title]="consent.dialogTitle(asked)"
      [explain]="consent.dialogExplain"
      [confirm]="consent.confirm"
      [errand]="errand"
      (sent)="answer($event)"
    >
      <zp-consent-fields [fields]="fields" />
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConsentDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ConsentDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().agreements.consent);
  protected readonly fields = consentForm(this.asked);
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => consentErrands(this.fields, this.words()),
  });

  protected async answer(event: Event): Promise<void> {
    const given = consentOf(this.fields);
    if (await this.errand.send(event, () => this.asked.send(given))) this.dialog.close(true);
  }
}

/** Resolves with whether it was registered. */
export async function askConsent(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, ConsentDialog, asked)) === true;
}
