import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Membership } from '@zorgpaden/domain/coalitions/membership.contract';
import type { CoalitionLevel } from '@zorgpaden/domain/coalitions';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** The local coalitions of a regional one, or the regional ones of a local one. */
@Component({
  selector: 'zp-memberships-section',
  imports: [MatButtonModule, RouterLink],
  template: `
    <section aria-labelledby="memberships-title">
      <h2 id="memberships-title">{{ title() }}</h2>
      <ul>
        @for (row of rows(); track row.held.id) {
          <li class="membership">
            <span>
              <a [routerLink]="row.link">{{ row.held.coalition.name }}</a>
              · {{ row.places }} · {{ row.status }}, {{ row.since }}
              @if (!row.held.isAccepted) {
                · <b>{{ level() === 'regional' ? words().waiting : words().asks }}</b>
              }
            </span>
            @if (mayChange() && level() === 'local' && !row.held.isAccepted) {
              <p class="means">{{ words().acceptMeans }}</p>
              <button
                matButton="filled"
                type="button"
                [attr.aria-label]="words().acceptNamed(row.held.coalition)"
                (click)="acceptAsked.emit(row.held)"
              >
                {{ words().accept }}
              </button>
            }
            @if (mayChange()) {
              <button
                matButton
                type="button"
                [attr.aria-label]="words().end.named(row.held.coalition)"
                (click)="endAsked.emit(row.held)"
              >
                {{ words().end.action }}
              </button>
            }
          </li>
        } @empty {
          <li>{{ words().none }}</li>
        }
      </ul>
      @if (mayChange() && level() === 'regional') {
        <button matButton="outlined" type="button" (click)="joinAsked.emit()">
          {{ words().add }}
        </button>
      }
    </section>
  `,
  styleUrl: './plain-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MembershipsSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly memberships = input.required<readonly Membership[]>();
  /** Of the coalition whose page it is. */
  readonly level = input.required<CoalitionLevel>();
  readonly mayChange = input(false);
  readonly joinAsked = output();
  readonly acceptAsked = output<Membership>();
  readonly endAsked = output<Membership>();

  protected readonly words = computed(() => this.texts.words().overview.memberships);
  protected readonly title = computed(() =>
    this.level() === 'regional' ? this.words().ofRegional : this.words().ofLocal,
  );
  protected readonly rows = computed(() => {
    const { coalitions, overview } = this.texts.words();
    return this.memberships().map((held) => ({
      held,
      link: `${this.texts.root()}/coalities/${held.coalition.id}`,
      places: held.coalition.municipalities.map(({ name }) => name).join(', '),
      status: coalitions.status[held.coalition.status],
      since: overview.since({ date: dateText(held.from, this.texts.language()) }),
    }));
  });
}
