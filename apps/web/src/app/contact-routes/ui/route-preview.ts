import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { RouteCard } from '../../finder';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import type { OpenedRoute } from '../data/open-route';
import { previewOf } from '../data/preview';

/** The finder's own card, made from what stands in the form. Its button is a picture: nobody is called. */
@Component({
  selector: 'zp-route-preview',
  imports: [RouteCard],
  template: `
    <h2>{{ words().preview }}</h2>
    <p class="soft">{{ words().previewHint }}</p>
    <zp-route-card [result]="result()" (click)="stay($event)" />
  `,
  styles: `
    .soft {
      color: var(--soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoutePreview {
  private readonly texts = inject(WorkspaceTexts);

  readonly content = input.required<ContactRouteContent>();
  readonly opened = input.required<OpenedRoute>();

  protected readonly words = computed(() => this.texts.words().contactRoutes.edit);
  protected readonly result = computed(() => {
    const { coalition, id } = this.opened();
    return previewOf(this.content(), {
      id,
      now: Date.now(),
      words: this.texts.finder(),
      reason: this.words().previewReason,
      verification: this.words().previewVerification,
      untitled: this.texts.words().contactRoutes.list.untitled,
      coalition,
      demonstration: coalition.demonstration,
    });
  });

  /** A link of a picture leads nowhere: nobody is called, and the form stays. */
  protected stay(event: Event): void {
    if ((event.target as Element).closest('a')) event.preventDefault();
  }
}
