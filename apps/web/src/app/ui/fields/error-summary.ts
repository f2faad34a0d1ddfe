import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One thing to mend, and the id of the element where that is done; without one it is about all. */
export interface SummaryItem {
  readonly id: string | null;
  readonly text: string;
}

/** Everything that is wrong, above the form, with links to the fields. */
@Component({
  selector: 'zp-error-summary',
  template: `
    @if (items().length > 0) {
      <div #box class="summary" role="group" tabindex="-1" aria-labelledby="error-summary-title">
        <h2 id="error-summary-title">{{ heading() }}</h2>
        <ul>
          @for (item of items(); track $index) {
            <li>
              @if (item.id; as id) {
                <a [href]="'#' + id" (click)="go($event, id)">{{ item.text }}</a>
              } @else {
                {{ item.text }}
              }
            </li>
          }
        </ul>
      </div>
    }
  `,
  styleUrl: './error-summary.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ErrorSummary {
  private readonly texts = inject(WorkspaceTexts);
  readonly items = input.required<readonly SummaryItem[]>();

  private readonly box = viewChild<ElementRef<HTMLElement>>('box');
  protected readonly heading = computed(() =>
    this.texts.words().common.problemsHeading({ count: this.items().length }),
  );

  /** Called after a refused attempt: what is wrong is read out, and the links are at hand. */
  focus(): void {
    this.box()?.nativeElement.focus();
  }

  protected go(event: Event, id: string): void {
    event.preventDefault();
    focusField(id);
  }
}

/** Puts the focus on a field, or on the group that stands for it, and brings it into view. */
export function focusField(id: string): void {
  const element = document.getElementById(id);
  element?.focus();
  element?.scrollIntoView({ block: 'center' });
}
