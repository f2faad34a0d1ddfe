import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { StopClient } from '../data/stop-client';

/** Where the link in a weekly mail leads: opening the page changes nothing, one press stops the mail. */
@Component({
  selector: 'zp-stop-page',
  imports: [FailureText, MatButtonModule, RouterLink],
  template: `
    <div class="narrow">
      <h1 #heading tabindex="-1">{{ shown().title }}</h1>
      <p>{{ shown().text }}</p>
      @if (step() === 'asked') {
        <zp-failure-text [failure]="failure()" />
        <p>
          <button
            matButton="filled"
            type="button"
            [disabled]="busy()"
            disabledInteractive
            (click)="stop()"
          >
            {{ words().press }}
          </button>
        </p>
      } @else {
        <p>
          <a matButton="outlined" [routerLink]="texts.root() + '/account'">{{ words().account }}</a>
        </p>
      }
    </div>
  `,
  styles: `
    .narrow {
      max-width: 480px;
    }
    p {
      margin-bottom: 24px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StopPage {
  private readonly client = inject(StopClient);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly texts = inject(WorkspaceTexts);

  private readonly token: string;
  protected readonly step = signal<'asked' | 'done' | 'ended' | 'incomplete'>('asked');
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly words = computed(() => this.texts.words().weeklyDigest.stop);
  protected readonly shown = computed(() => this.words()[this.step()]);

  constructor() {
    this.token = inject(ActivatedRoute).snapshot.fragment ?? '';
    if (!/^[\w-]{43}$/.test(this.token)) this.step.set('incomplete');
    // Neither the history of the browser nor whoever looks at the screen needs it.
    const location = inject(Location);
    if (this.token !== '') location.replaceState(location.path());
    inject(PageHead).set({ title: this.words().page, indexed: false });
  }

  protected async stop(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await this.client.stop(this.token);
      this.turnTo('done');
    } catch (error) {
      const failure = failureOf(error);
      if (failure.problem?.code === 'link.ended') this.turnTo('ended');
      else this.failure.set(failure);
    } finally {
      this.busy.set(false);
    }
  }

  private turnTo(step: 'done' | 'ended'): void {
    this.step.set(step);
    // Drawn first, else the old heading has the focus.
    setTimeout(() => this.heading().nativeElement.focus());
  }
}
