import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { AnswerWords } from '../data/answer-words';
import { Icon } from '../../ui/icon';
import { CallButton } from './call-button';
import { DemonstrationBanner } from './demonstration-banner';
import { RouteChannels } from './route-channels';
import { RouteFacts } from './route-facts';
import { VerifiedLine } from './verified-line';

/** A contact as somebody in a hallway needs it: why this one, the number, and what to know before calling. */
@Component({
  selector: 'zp-route-card',
  imports: [CallButton, DemonstrationBanner, Icon, RouteChannels, RouteFacts, VerifiedLine],
  template: `
    <article class="card route">
      @if (result().demonstration) {
        <zp-demonstration-banner [resultId]="result().id" />
      }
      <p class="why">{{ texts().answer.audience[result().audience] }} · {{ result().reason }}</p>
      <h2 class="route-title" [attr.lang]="lang()">{{ result().title }}</h2>
      @if (result().organisation !== result().title) {
        <p class="soft route-organisation" [attr.lang]="lang()">{{ result().organisation }}</p>
      }
      <zp-call-button [result]="result()" />
      @if (firstNote(); as note) {
        <p class="small soft" [attr.lang]="lang()">{{ note }}</p>
      }
      @if (warning(); as warning) {
        <div class="notice notice-attention">
          <p><zp-icon name="warning" [size]="20" />{{ warning }}</p>
          @if (fallback(); as fallback) {
            <p class="notice-fallback">
              <span>{{ fallback.title }}</span>
              <zp-call-button [result]="fallback" size="row" />
            </p>
          }
        </div>
      }
      <zp-route-facts [result]="result()" />
      @if (otherChannels().length > 0) {
        <zp-route-channels
          [channels]="otherChannels()"
          [demonstration]="result().demonstration"
          [noteLanguage]="lang()"
        />
      }
      <p class="foot">
        <zp-verified-line [result]="result()" />
        @if (result().coalition; as coalition) {
          <span class="soft">{{ texts().answer.byCoalition(coalition) }}</span>
        }
      </p>
    </article>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RouteCard {
  readonly result = input.required<FinderResult>();
  /** Shown beside the warning when this contact was not checked for long. */
  readonly fallback = input<FinderResult | null>(null);

  private readonly words = inject(AnswerWords);
  protected readonly texts = this.words.words;
  protected readonly lang = computed(() => this.words.writtenIn(this.result()));
  protected readonly firstNote = computed(() => this.result().channels[0]?.note);
  protected readonly otherChannels = computed(() => this.result().channels.slice(1));
  protected readonly warning = computed(() => {
    const freshness = this.result().freshness;
    return freshness === 'due' || freshness === 'stale'
      ? this.texts().answer.warning[freshness]
      : null;
  });
}
