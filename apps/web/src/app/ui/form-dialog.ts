import type { ComponentType } from '@angular/cdk/portal';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { ErrorSummary } from './fields/error-summary';
import type { FormErrand } from './fields/form-errand';

/** The frame of a small form over a page: what it is about, its fields, and yes or no. */
@Component({
  selector: 'zp-form-dialog',
  imports: [ErrorSummary, MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ title() }}</h2>
    <form novalidate (submit)="sent.emit($event)">
      <mat-dialog-content>
        <p>{{ explain() }}</p>
        <zp-error-summary [items]="errand().problems()" />
        <ng-content />
      </mat-dialog-content>
      <mat-dialog-actions>
        <button matButton type="button" mat-dialog-close>{{ cancel() }}</button>
        <button matButton="filled" type="submit" [disabled]="errand().busy()" disabledInteractive>
          {{ confirm() }}
        </button>
      </mat-dialog-actions>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FormDialog {
  private readonly texts = inject(WorkspaceTexts);
  readonly title = input.required<string>();
  readonly explain = input.required<string>();
  readonly confirm = input.required<string>();
  readonly errand = input.required<FormErrand>();
  readonly sent = output<Event>();

  /** For the errand, which puts the focus on what is wrong. */
  readonly summary = viewChild.required(ErrorSummary);
  protected readonly cancel = computed(() => this.texts.words().common.cancel);
}

/** Resolves with what the dialog closed with, or with nothing when somebody thought better of it. */
export function openFormDialog<Result>(
  injector: Injector,
  dialog: ComponentType<unknown>,
  data: unknown,
): Promise<Result | undefined> {
  const opened = injector.get(MatDialog).open<unknown, unknown, Result>(dialog, {
    data,
    width: '520px',
    maxWidth: 'calc(100vw - 32px)',
  });
  return firstValueFrom(opened.afterClosed());
}
