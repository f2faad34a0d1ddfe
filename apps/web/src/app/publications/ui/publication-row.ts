import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import type { PublicationView, RouteChange } from '@zorgpaden/domain/publications/contract';
import { momentText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** One publication in the list: when, by whom, what it changed. */
@Component({
  selector: 'zp-publication-row',
  imports: [MatButtonModule, RouterLink],
  template: `
    @let earlier = words();
    @let publication = this.publication();
    <div>
      <h3>
        {{ earlier.number({ number: publication.number }) }}
        @if (publication.current) {
          <span class="tag">{{ earlier.current }}</span>
        }
      </h3>
      <p>{{ by() }}</p>
      <p class="soft">{{ about() }}</p>
      @if (publication.note) {
        <p class="note">{{ publication.note }}</p>
      }
    </div>
    <a
      matButton
      [attr.aria-label]="earlier.viewNamed({ number: publication.number })"
      [routerLink]="path() + '/publicaties/' + publication.number"
      >{{ earlier.view }}</a
    >
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 20px;
      align-items: start;
      justify-content: space-between;
    }
    p {
      margin: 2px 0 0;
    }
    .soft {
      color: var(--soft);
    }
    .note {
      overflow-wrap: anywhere;
    }
    .tag {
      margin-left: 8px;
      padding: 2px 10px;
      border-radius: 8px;
      background: var(--good-soft);
      color: var(--good);
      font-size: 0.9375rem;
      font-weight: 400;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicationRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly publication = input.required<PublicationView>();
  readonly path = input.required<string>();

  protected readonly words = computed(() => this.texts.words().publications.earlier);
  protected readonly by = computed(() => {
    const { publishedAt, publishedBy } = this.publication();
    return this.words().by({
      moment: momentText(publishedAt, this.texts.language()),
      by: publishedBy,
    });
  });
  protected readonly about = computed(() => {
    const { changes, restoredFrom, routeCount } = this.publication();
    const count = (change: RouteChange['change']): number =>
      changes.filter((one) => one.change === change).length;
    return [
      this.words().routeCount({ count: routeCount }),
      this.words().summary({
        added: count('added'),
        changed: count('changed'),
        removed: count('removed'),
      }),
      ...(restoredFrom === null ? [] : [this.words().restoredFrom({ number: restoredFrom })]),
    ].join(' · ');
  });
}
