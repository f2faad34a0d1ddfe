import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../platform/workspace-texts';

/**
 * Holds what a list can be filtered by. Where that would push the list off a phone, it is folded away
 * behind a button that says how much is chosen; where there is room, there is no button.
 */
@Component({
  selector: 'zp-filter-fold',
  imports: [MatButtonModule],
  template: `
    <button
      #toggle
      matButton="outlined"
      type="button"
      class="toggle"
      aria-controls="filter-fields"
      [attr.aria-expanded]="isOpen()"
      (click)="isOpen.set(!isOpen())"
    >
      {{ words().fold({ count: active() }) }}
    </button>
    <div id="filter-fields" [class.folded]="!isOpen()">
      <ng-content />
    </div>
  `,
  styles: `
    .toggle {
      display: none;
    }

    @media (width < 600px) {
      .toggle {
        display: inline-flex;
        margin-bottom: 12px;
      }

      .folded {
        display: none;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FilterFold {
  private readonly texts = inject(WorkspaceTexts);
  /** How many of the filters are used. */
  readonly active = input.required<number>();

  private readonly toggle = viewChild.required('toggle', { read: ElementRef<HTMLElement> });
  protected readonly words = computed(() => this.texts.words().common.filter);
  protected readonly isOpen = signal(false);

  /** After choosing the list comes into view; the focus does not stay behind where nothing shows. */
  fold(): void {
    this.isOpen.set(false);
    this.toggle().nativeElement.focus();
  }
}
