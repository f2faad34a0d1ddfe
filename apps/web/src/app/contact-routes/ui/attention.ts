import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ContactRoutesStore } from '../data/contact-routes-store';

/** What in the contact routes of a coalition asks for attention, each with the way to it. */
@Component({
  selector: 'zp-attention',
  imports: [RouterLink],
  providers: [ContactRoutesStore],
  template: `
    @if (store.loaded()) {
      <ul>
        @for (item of items(); track item.text) {
          <li>
            <a [routerLink]="item.path">{{ item.text }}</a>
          </li>
        } @empty {
          <li class="soft">{{ words().nothing }}</li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      margin: 8px 0 0;
      padding-left: 20px;
      list-style: disc;
    }
    .soft {
      color: var(--soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Attention {
  private readonly texts = inject(WorkspaceTexts);
  protected readonly store = inject(ContactRoutesStore);
  readonly coalitionId = input.required<string>();
  readonly path = input.required<string>();

  protected readonly words = computed(() => this.texts.words().contactRoutes.attention);
  protected readonly items = computed(() => {
    const { drafts, first, toCheck, unpublished } = this.words();
    const list = `${this.path()}/contactroutes`;
    const stale = this.store
      .present()
      .filter(({ freshness }) => freshness === 'due' || freshness === 'stale').length;
    return [
      { count: this.store.drafts().length, text: drafts, path: list },
      { count: stale, text: toCheck, path: list },
      { count: this.store.unpublished(), text: unpublished, path: `${this.path()}/publicaties` },
      { count: this.store.routes().length === 0 ? 1 : 0, text: () => first, path: `${list}/nieuw` },
    ]
      .filter(({ count }) => count > 0)
      .map(({ count, text, path }) => ({ text: text({ count }), path }));
  });

  constructor() {
    afterNextRender(() => void this.store.load(this.coalitionId()));
  }
}
