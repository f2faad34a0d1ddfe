import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import type { CoalitionLevel } from '@zorgpaden/domain/coalitions';
import { filter, map, tap } from 'rxjs';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { kindOf, openParts, partKinds } from '../data/open-parts';

/**
 * The parts of a coalition that are open to me: what one does for it, and then what one knows of it. On a
 * phone they stand behind one button that says where one is.
 */
@Component({
  selector: 'zp-coalition-tabs',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="words().label" [class.unfolded]="unfolded()">
      <button
        type="button"
        aria-controls="coalition-parts"
        [attr.aria-expanded]="unfolded()"
        (click)="unfolded.set(!unfolded())"
      >
        {{ words().switch({ part: here() }) }}
      </button>
      <div class="parts" id="coalition-parts">
        @for (group of groups(); track group.kind) {
          <div [class]="group.kind">
            @for (tab of group.parts; track tab.path) {
              <a [routerLink]="tab.path" routerLinkActive="active" ariaCurrentWhenActive="page">{{
                tab.name
              }}</a>
            }
          </div>
        }
      </div>
    </nav>
  `,
  styleUrl: './coalition-tabs.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoalitionTabs {
  private readonly texts = inject(WorkspaceTexts);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  readonly coalitionId = input.required<string>();
  readonly level = input.required<CoalitionLevel>();

  protected readonly unfolded = signal(false);
  protected readonly words = computed(() => this.texts.words().coalitions.tabs);
  protected readonly groups = computed(() => {
    const base = `${this.texts.root()}/coalities/${this.coalitionId()}`;
    const names = this.words().parts;
    const open = openParts(actorOf(this.session.user()), {
      coalitionId: this.coalitionId(),
      level: this.level(),
    });
    return partKinds
      .map((kind) => ({
        kind,
        parts: open
          .filter((part) => kindOf(part) === kind)
          .map((part) => ({ path: `${base}/${part}`, name: names[part] })),
      }))
      .filter(({ parts }) => parts.length > 0);
  });
  private readonly address = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      tap(() => {
        this.unfolded.set(false);
      }),
      map(() => this.router.url),
    ),
    { initialValue: this.router.url },
  );
  protected readonly here = computed(() => {
    const [path = ''] = this.address().split(/[?#]/);
    const tabs = this.groups().flatMap(({ parts }) => parts);
    return tabs.find((tab) => `${path}/`.startsWith(`${tab.path}/`))?.name ?? '';
  });
}
