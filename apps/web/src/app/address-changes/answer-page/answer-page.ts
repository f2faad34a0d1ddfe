import { Location } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { AddressChangeClient } from '../data/address-change-client';

/** Where the links of a changed mail address lead: the page changes nothing by being opened, one press does. */
@Component({
  selector: 'zp-answer-page',
  imports: [FailureText, MatButtonModule, RouterLink],
  template: `
    <div class="narrow">
      <h1 #heading tabindex="-1">{{ shown().title }}</h1>
      <p>{{ shown().text }}</p>
      @switch (step()) {
        @case ('asked') {
          <zp-failure-text [failure]="failure()" />
          <p>
            <button
              matButton="filled"
              type="button"
              [disabled]="busy()"
              disabledInteractive
              (click)="send()"
            >
              {{ words().press }}
            </button>
          </p>
        }
        @case ('done') {
          <p>
            <a matButton="filled" [routerLink]="texts.root() + next().path">{{ next().text }}</a>
          </p>
        }
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
export class AnswerPage {
  private readonly client = inject(AddressChangeClient);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly texts = inject(WorkspaceTexts);
  /** Of the route. */
  readonly answer = input.required<'confirm' | 'stop'>();

  private readonly token: string;
  protected readonly step = signal<'asked' | 'done' | 'ended' | 'incomplete'>('asked');
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly words = computed(() => this.texts.words().addressChanges[this.answer()]);
  protected readonly shown = computed(() => {
    const { incomplete } = this.texts.words().addressChanges;
    const step = this.step();
    return step === 'incomplete' ? incomplete : this.words()[step];
  });
  /** Who was told that somebody else asks is not safe with the old password. */
  protected readonly next = computed(() =>
    this.answer() === 'confirm'
      ? { path: '/account', text: this.texts.words().account.link }
      : { path: '/wachtwoord-vergeten', text: this.texts.words().addressChanges.newPassword },
  );

  constructor() {
    this.token = inject(ActivatedRoute).snapshot.fragment ?? '';
    if (!/^[\w-]{43}$/.test(this.token)) this.step.set('incomplete');
    // Neither the history of the browser nor whoever looks at the screen needs it.
    const location = inject(Location);
    if (this.token !== '') location.replaceState(location.path());
    const title = this.texts.words().addressChanges.page;
    inject(PageHead).set({ title, indexed: false });
  }

  protected async send(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failure.set(null);
    try {
      await this.client.answer(this.answer(), this.token);
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
