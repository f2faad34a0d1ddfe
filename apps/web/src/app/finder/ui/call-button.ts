import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
  viewChild,
} from '@angular/core';
import type { FinderResult } from '@zorgpaden/domain/finder/contract';
import { AnswerWords } from '../data/answer-words';
import { Icon } from '../../ui/icon';
import { DemonstrationNotice } from './demonstration-notice';

/** How the first channel of a contact is drawn. */
const icons = {
  phone: 'phone',
  'secure-mail': 'mail',
  mail: 'mail',
  'referral-platform': 'link',
  'web-form': 'link',
  'walk-in': 'place',
} as const;

/**
 * The way to reach a contact: the largest thing of a card, or a number at the end of a row. An example
 * never calls: its button opens a notice, and without JavaScript it leads to the banner that says so.
 */
@Component({
  selector: 'zp-call-button',
  imports: [DemonstrationNotice, Icon],
  template: `
    @if (channel(); as channel) {
      @if (result().demonstration) {
        <a
          [class]="look()"
          role="button"
          [href]="bannerAddress()"
          (click)="$event.preventDefault(); notice().open()"
          (keydown.space)="$event.preventDefault(); notice().open()"
        >
          <zp-icon [name]="icon()" [size]="size() === 'large' ? 24 : 20" />
          <span class="visually-hidden">{{ texts().demonstration.banner }}: </span>
          {{ channel.display }}
        </a>
        <zp-demonstration-notice [whom]="result().title" />
      } @else if (channel.href) {
        <a [class]="look()" [href]="channel.href">
          <zp-icon [name]="icon()" [size]="size() === 'large' ? 24 : 20" />{{ channel.display }}
        </a>
      } @else {
        <p class="visit"><zp-icon [name]="icon()" [size]="20" />{{ channel.display }}</p>
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CallButton {
  readonly result = input.required<FinderResult>();
  readonly size = input<'large' | 'row'>('large');

  protected readonly texts = inject(AnswerWords).words;
  protected readonly notice = viewChild.required(DemonstrationNotice);
  private readonly location = inject(DOCUMENT).location;

  protected readonly channel = computed(() => this.result().channels[0]);
  protected readonly icon = computed(() => icons[this.channel()?.kind ?? 'phone']);
  protected readonly look = computed(() => {
    const shape = this.size() === 'row' ? 'row-call' : 'call';
    return (this.channel()?.display.length ?? 0) > 18 ? `${shape} long` : shape;
  });
  /** With a base address in the page, an address of only a fragment would lead to the first page. */
  protected readonly bannerAddress = computed(
    () => `${this.location.pathname}${this.location.search}#voorbeeld-${this.result().id}`,
  );
}
