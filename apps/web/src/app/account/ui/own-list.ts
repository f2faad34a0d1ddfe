import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import type { InWords } from '../words/in-words';

export interface OwnEntry extends InWords {
  readonly id: string;
  readonly isThis: boolean;
}

/** Browsers that are signed in or known, each with one thing to do about it. */
@Component({
  selector: 'zp-own-list',
  imports: [MatButtonModule],
  template: `
    <ul>
      @for (entry of entries(); track entry.id) {
        <li>
          <div class="what">
            <h3>
              {{ entry.title }}
              @if (entry.isThis) {
                <span class="tag">{{ isThis() }}</span>
              }
            </h3>
            @for (fact of entry.facts; track fact) {
              <p class="soft">{{ fact }}</p>
            }
          </div>
          @if (!entry.isThis || alsoThis()) {
            <button
              matButton
              type="button"
              [attr.aria-label]="entry.button"
              (click)="pressed.emit(entry.id)"
            >
              {{ button() }}
            </button>
          }
        </li>
      } @empty {
        <li>{{ none() }}</li>
      }
    </ul>
  `,
  styleUrl: './own-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OwnList {
  private readonly texts = inject(WorkspaceTexts);
  readonly entries = input.required<readonly OwnEntry[]>();
  readonly button = input.required<string>();
  readonly none = input('');
  /** Whether it can be done about this browser as well. */
  readonly alsoThis = input(false);
  /** With the id of the entry. */
  readonly pressed = output<string>();

  protected readonly isThis = computed(() => this.texts.words().account.sessions.isThis);
}
