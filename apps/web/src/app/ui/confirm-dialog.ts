import { ChangeDetectionStrategy, Component, inject, type Injector } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialog, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** A question with a few answers; the first is the safe one, and what Escape means. */
export interface Question<Answer extends string> {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly { readonly value: Answer; readonly text: string }[];
}

@Component({
  selector: 'zp-confirm-dialog',
  imports: [MatButtonModule, MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ question.title }}</h2>
    <mat-dialog-content>
      <p>{{ question.text }}</p>
    </mat-dialog-content>
    <mat-dialog-actions>
      @for (answer of question.answers; track answer.value; let first = $first) {
        <button
          type="button"
          [matButton]="first ? 'filled' : 'text'"
          [mat-dialog-close]="answer.value"
        >
          {{ answer.text }}
        </button>
      }
    </mat-dialog-actions>
  `,
  styles: `
    mat-dialog-actions {
      flex-wrap: wrap;
      gap: 8px;
      padding: 0 24px 20px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConfirmDialog {
  protected readonly question = inject<Question<string>>(MAT_DIALOG_DATA);
}

/** Asks, and resolves with the answer; closing the question is its first answer. */
export async function ask<Answer extends string>(
  injector: Injector,
  question: Question<Answer>,
): Promise<Answer | undefined> {
  const dialog = injector
    .get(MatDialog)
    .open<ConfirmDialog, Question<Answer>, Answer>(ConfirmDialog, {
      data: question,
      width: '520px',
      maxWidth: 'calc(100vw - 32px)',
    });
  return (await firstValueFrom(dialog.afterClosed())) ?? question.answers[0]?.value;
}
