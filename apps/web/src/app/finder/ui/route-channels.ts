import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { PublishedChannel } from '@zorgpaden/domain/contact-routes/contract';
import { AnswerWords } from '../data/answer-words';

/** The other ways to reach a contact, in its own order of preference. Plain mail warns (rule 8). */
@Component({
  selector: 'zp-route-channels',
  template: `
    <p class="small soft channels-title">{{ texts().answer.alsoBy }}</p>
    <ul class="channels">
      @for (channel of channels(); track $index) {
        <li>
          <span class="soft">{{ texts().answer.channels[channel.kind] }}</span>
          @if (channel.href && !demonstration()) {
            <a [href]="channel.href">{{ channel.display }}</a>
          } @else {
            <span>{{ channel.display }}</span>
          }
          @if (channel.kind === 'mail') {
            <b class="attention">{{ texts().answer.noClientData }}</b>
          }
          @if (channel.note) {
            <span class="soft" [attr.lang]="noteLanguage()">{{ channel.note }}</span>
          }
        </li>
      }
    </ul>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RouteChannels {
  readonly channels = input.required<readonly PublishedChannel[]>();
  /** An example is not called and not mailed either. */
  readonly demonstration = input(false);
  readonly noteLanguage = input<string | null>(null);

  protected readonly texts = inject(AnswerWords).words;
}
