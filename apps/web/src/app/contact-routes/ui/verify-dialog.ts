import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
} from '@angular/core';
import { form, submit, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialog,
  MatDialogModule,
  MatDialogRef,
} from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { TextField } from '../../ui/fields/text-field';

/** *Klopt nog*: who says so, for which organisation. */
@Component({
  selector: 'zp-verify-dialog',
  imports: [MatButtonModule, MatDialogModule, TextField],
  template: `
    <h2 mat-dialog-title>{{ words().title }}</h2>
    <form novalidate (submit)="confirm($event)">
      <mat-dialog-content>
        <p>{{ words().intro }}</p>
        <zp-text-field
          [field]="fields.organisation"
          [label]="words().organisation"
          autocomplete="organization"
        />
      </mat-dialog-content>
      <mat-dialog-actions>
        <button matButton type="button" mat-dialog-close>{{ cancel() }}</button>
        <button matButton="filled" type="submit">{{ words().confirm }}</button>
      </mat-dialog-actions>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VerifyDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<VerifyDialog, string>>(MatDialogRef);

  protected readonly words = computed(() => this.texts.words().contactRoutes.verify);
  protected readonly cancel = computed(() => this.texts.words().common.cancel);
  protected readonly fields = form(
    signal({ organisation: inject<string>(MAT_DIALOG_DATA) }),
    (path) =>
      validate(path.organisation, ({ value }) =>
        value().trim() === '' ? { kind: 'field.required' } : undefined,
      ),
    { name: 'verification' },
  );

  protected async confirm(event: Event): Promise<void> {
    event.preventDefault();
    await submit(this.fields, () => {
      this.dialog.close(this.fields().value().organisation.trim());
      return Promise.resolve(undefined);
    });
  }
}

/** Resolves with the organisation, or with nothing when somebody thought better of it. */
export function askOrganisation(
  injector: Injector,
  organisation: string,
): Promise<string | undefined> {
  const dialog = injector.get(MatDialog).open<VerifyDialog, string, string>(VerifyDialog, {
    data: organisation,
    width: '520px',
    maxWidth: 'calc(100vw - 32px)',
  });
  return firstValueFrom(dialog.afterClosed());
}
