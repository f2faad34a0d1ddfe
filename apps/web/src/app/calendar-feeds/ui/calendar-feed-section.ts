import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ask } from '../../ui/confirm-dialog';
import { FailureText } from '../../ui/failure-text';
import { CalendarFeedClient } from '../data/calendar-feed-client';
import { CalendarAddress } from './calendar-address';

/** My dates in the calendar that I use already: the secret address, to make, to renew and to withdraw. */
@Component({
  selector: 'zp-calendar-feed-section',
  imports: [CalendarAddress, FailureText, MatButtonModule],
  templateUrl: './calendar-feed-section.html',
  styleUrl: './calendar-feed-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CalendarFeedSection {
  private readonly client = inject(CalendarFeedClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly fresh = viewChild(CalendarAddress);

  protected readonly words = computed(() => this.texts.words().calendarFeeds);
  /** Whether the answer is in. */
  protected readonly known = signal(false);
  protected readonly since = signal<string | null>(null);
  /** Told this once. */
  protected readonly address = signal<string | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal('');
  protected readonly state = computed(() => {
    const since = this.since();
    if (since === null) return this.words().none;
    return this.words().since({ date: dateText(since, this.texts.language()) });
  });

  constructor() {
    afterNextRender(() => void this.load());
  }

  protected make(): Promise<void> {
    return this.carryOut(async () => {
      const { address, since } = await this.client.renew();
      this.since.set(since);
      this.address.set(address);
      // Drawn first: the button that had the focus is gone.
      setTimeout(() => this.fresh()?.focus());
    });
  }

  protected async renew(): Promise<void> {
    const { renewTitle, renewText, renewNot, renew } = this.words();
    if (await this.isSure({ title: renewTitle, text: renewText, not: renewNot, yes: renew })) {
      await this.make();
    }
  }

  protected async end(): Promise<void> {
    const { endTitle, endText, endNot, end, ended } = this.words();
    if (!(await this.isSure({ title: endTitle, text: endText, not: endNot, yes: end }))) return;
    await this.carryOut(async () => {
      await this.client.end();
      this.since.set(null);
      this.tell(ended);
    });
  }

  protected keep(): void {
    this.address.set(null);
    this.tell('');
  }

  private async load(): Promise<void> {
    try {
      this.since.set((await this.client.mine()).since);
      this.known.set(true);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  private async isSure(words: Record<'title' | 'text' | 'not' | 'yes', string>): Promise<boolean> {
    const answer = await ask(this.injector, {
      title: words.title,
      text: words.text,
      answers: [
        { value: 'no', text: words.not },
        { value: 'yes', text: words.yes },
      ],
    });
    return answer === 'yes';
  }

  private async carryOut(work: () => Promise<void>): Promise<void> {
    this.failure.set(null);
    this.done.set('');
    this.busy.set(true);
    try {
      await work();
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  /** What had the focus is gone by now. */
  private tell(sentence: string): void {
    this.done.set(sentence);
    setTimeout(() => this.heading().nativeElement.focus());
  }
}
