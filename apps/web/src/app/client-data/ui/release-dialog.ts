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
import { MatButtonModule } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogModule,
  MatDialogRef,
} from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';

type Send = (reason: string) => Promise<void>;

/** Why what is held back is no data of a client. */
@Component({
  selector: 'zp-release-dialog',
  imports: [ErrorSummary, MatButtonModule, MatDialogModule, TextField],
  template: `
    <h2 mat-dialog-title>{{ words().title }}</h2>
    <form novalidate (submit)="decide($event)">
      <mat-dialog-content>
        <p>{{ words().explain }}</p>
        <zp-error-summary [items]="errand.problems()" />
        <zp-text-field [field]="fields.reason" [label]="words().reason" />
      </mat-dialog-content>
      <mat-dialog-actions>
        <button matButton type="button" mat-dialog-close>{{ cancel() }}</button>
        <button matButton="filled" type="submit" [disabled]="errand.busy()" disabledInteractive>
          {{ words().confirm }}
        </button>
      </mat-dialog-actions>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReleaseDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ReleaseDialog, boolean>>(MatDialogRef);
  private readonly request = inject<Send>(MAT_DIALOG_DATA);

  protected readonly words = computed(() => this.texts.words().clientData.release);
  protected readonly cancel = computed(() => this.texts.words().common.cancel);
  protected readonly fields = form(
    signal({ reason: '' }),
    (path) => {
      required(path.reason);
      free(path.reason);
    },
    { name: 'release' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.reason, label: this.words().reason, pointer: '/reason' }],
  });

  protected async decide(event: Event): Promise<void> {
    const reason = this.fields.reason().value().trim();
    if (await this.errand.send(event, () => this.request(reason))) this.dialog.close(true);
  }
}

/** Resolves with whether it was done. */
export async function askToRelease(injector: Injector, send: Send): Promise<boolean> {
  const dialog = injector.get(MatDialog).open<ReleaseDialog, Send, boolean>(ReleaseDialog, {
    data: send,
    width: '520px',
    maxWidth: 'calc(100vw - 32px)',
  });
  return (await firstValueFrom(dialog.afterClosed())) === true;
}
