import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { AnswerWords } from '../data/answer-words';

/** What the button of an example opens instead of a call. */
@Component({
  selector: 'zp-demonstration-notice',
  template: `
    <dialog #dialog class="dialog" [attr.aria-label]="texts().demonstration.title">
      <h2>{{ texts().demonstration.title }}</h2>
      <p>{{ texts().demonstration.notice({ whom: whom() }) }}</p>
      <p class="soft">{{ texts().demonstration.explanation }}</p>
      <button class="button fill" type="button" (click)="dialog.close()">
        {{ texts().demonstration.close }}
      </button>
    </dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DemonstrationNotice {
  readonly whom = input.required<string>();

  protected readonly texts = inject(AnswerWords).words;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  open(): void {
    this.dialog().nativeElement.showModal();
  }
}
