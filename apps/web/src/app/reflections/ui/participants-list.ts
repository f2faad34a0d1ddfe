import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { Participant } from '@zorgpaden/domain/reflections/contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** Who takes part, and whether each said something beforehand or was heard. */
@Component({
  selector: 'zp-participants-list',
  imports: [MatButtonModule],
  template: `
    <ul>
      @for (one of participants(); track one.organisation.id) {
        <li>
          <span>
            <b>{{ one.organisation.name }}</b>&ngsp;<span class="soft">{{ standing(one) }}</span>
          </span>
          @if (mayHear() && !one.heard) {
            <button
              matButton="outlined"
              type="button"
              class="no-print"
              [attr.aria-label]="hear().actionFor(one.organisation)"
              (click)="hearAsked.emit(one)"
            >
              {{ hear().action }}
            </button>
          } @else if (mayUnhear() && one.heard) {
            <button
              matButton
              type="button"
              class="no-print"
              [attr.aria-label]="unhear().actionFor(one.organisation)"
              (click)="unhearAsked.emit(one)"
            >
              {{ unhear().action }}
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0 0 16px;
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      align-items: center;
      justify-content: space-between;
      padding: 8px 0;
      border-top: 1px solid var(--line);
    }

    .soft {
      color: var(--soft);
    }

    @media print {
      ul {
        columns: 2;
      }

      li {
        padding: 1pt 0;
        border: 0;
        break-inside: avoid;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ParticipantsList {
  private readonly texts = inject(WorkspaceTexts);
  readonly participants = input.required<readonly Participant[]>();
  /** Whether it was held: then it matters who was heard, before that who prepared. */
  readonly isHeld = input.required<boolean>();
  readonly mayHear = input(false);
  readonly mayUnhear = input(false);
  readonly hearAsked = output<Participant>();
  readonly unhearAsked = output<Participant>();

  private readonly words = computed(() => this.texts.words().reflections.page);
  protected readonly hear = computed(() => this.texts.words().reflections.hear);
  protected readonly unhear = computed(() => this.texts.words().reflections.unhear);

  protected standing({ active, invited, heard, prepared }: Participant): string {
    const words = this.words();
    return [
      ...(this.isHeld() ? [this.heardText(heard)] : []),
      ...(this.isHeld() || !invited ? [] : [prepared ? words.prepared : words.notPrepared]),
      ...(invited ? [] : [words.notInvited]),
      ...(active ? [] : [words.wasNoPartner]),
    ].join(', ');
  }

  private heardText(heard: Participant['heard']): string {
    const words = this.words();
    if (heard === null) return words.notHeard;
    if (heard.how !== 'separately') return words.heard[heard.how];
    return words.heard.separately({ date: dateText(heard.on, this.texts.language()) });
  }
}
