import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { isOwned } from '@zorgpaden/domain/follow-ups';
import type { FollowUpView } from '@zorgpaden/domain/follow-ups/contract';
import { lackingOf } from '@zorgpaden/domain/reflections';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** Closing a conversation; what stands in the way is named. */
@Component({
  selector: 'zp-close-section',
  imports: [MatButtonModule],
  template: `
    <section>
      <h2>{{ words().title }}</h2>
      <p>{{ words().explain }}</p>
      @if (lacking().length > 0) {
        <p>
          <b>{{ words().lacking }}</b>
        </p>
        <ul>
          @for (sentence of lacking(); track sentence) {
            <li>{{ sentence }}</li>
          }
        </ul>
      } @else {
        <button
          matButton="filled"
          type="button"
          [disabled]="busy()"
          disabledInteractive
          (click)="closeAsked.emit()"
        >
          {{ words().confirm }}
        </button>
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 40px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CloseSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly followUps = input.required<readonly FollowUpView[]>();
  readonly busy = input(false);
  readonly closeAsked = output();

  protected readonly words = computed(() => this.texts.words().reflections.close);
  protected readonly lacking = computed(() =>
    this.followUps().flatMap(({ title, owner, dueOn }) =>
      lackingOf({
        owned: isOwned({
          organisationId: owner.organisation?.id ?? null,
          function: owner.function,
          personId: owner.person?.id ?? null,
        }),
        dueOn,
      }).map((what) => this.words()[what]({ title })),
    ),
  );
}
