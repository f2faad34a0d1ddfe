import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { WorkspaceTexts } from '../../platform/workspace-texts';

interface Restoring {
  readonly number: number;
  /** There are changes that bringing back an older text would replace. */
  readonly unpublished: boolean;
}

/** What the user decided about changes that were never published. */
export interface RestoreAnswer {
  readonly replaceUnpublished: boolean;
}

@Component({
  selector: 'zp-restore-dialog',
  imports: [MatButtonModule, MatCheckboxModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ words().title(data) }}</h2>
    <mat-dialog-content>
      <p>{{ words().explain(data) }}</p>
      @if (data.unpublished) {
        <p>{{ words().replaces }}</p>
        <mat-checkbox [checked]="replace()" (change)="replace.set($event.checked)">
          {{ words().alsoReplace }}
        </mat-checkbox>
      }
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton type="button" mat-dialog-close>{{ cancel() }}</button>
      <button
        matButton="filled"
        type="button"
        [disabled]="data.unpublished && !replace()"
        disabledInteractive
        [mat-dialog-close]="{ replaceUnpublished: replace() }"
      >
        {{ words().confirm }}
      </button>
    </mat-dialog-actions>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RestoreDialog {
  private readonly texts = inject(WorkspaceTexts);
  protected readonly data = inject<Restoring>(MAT_DIALOG_DATA);
  protected readonly words = computed(() => this.texts.words().publications.restore);
  protected readonly cancel = computed(() => this.texts.words().common.cancel);
  protected readonly replace = signal(false);
}

/** Resolves with the decision, or with nothing when somebody thought better of it. */
export function askToRestore(
  injector: Injector,
  data: Restoring,
): Promise<RestoreAnswer | undefined> {
  const dialog = injector
    .get(MatDialog)
    .open<RestoreDialog, Restoring, RestoreAnswer>(RestoreDialog, {
      data,
      width: '520px',
      maxWidth: 'calc(100vw - 32px)',
    });
  return firstValueFrom(dialog.afterClosed());
}
