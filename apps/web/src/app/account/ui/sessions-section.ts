import {
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
import { Router } from '@angular/router';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ask } from '../../ui/confirm-dialog';
import { FailureText } from '../../ui/failure-text';
import { AccountStore } from '../data/account-store';
import { sessionInWords } from '../words/in-words';
import { OwnList } from './own-list';

/** Where I am signed in, and how to end that elsewhere or everywhere. */
@Component({
  selector: 'zp-sessions-section',
  imports: [FailureText, MatButtonModule, OwnList],
  template: `
    <h2 #heading tabindex="-1">{{ words().title }}</h2>
    <p>{{ words().intro }}</p>
    <zp-failure-text [failure]="failure()" />
    <zp-own-list [entries]="entries()" [button]="words().end" (pressed)="end($event)" />
    <p class="buttons">
      <button matButton="outlined" type="button" (click)="endAll()">{{ words().endAll }}</button>
    </p>
    <p role="status">{{ done() }}</p>
  `,
  styleUrl: './section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SessionsSection {
  private readonly store = inject(AccountStore);
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly router = inject(Router);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  protected readonly words = computed(() => this.texts.words().account.sessions);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal('');
  protected readonly entries = computed(() => {
    const sessions = this.store.sessions();
    const here = sessions.find(({ isThis }) => isThis)?.network;
    const words = this.texts.words().account;
    return sessions.map((session) => ({
      id: session.id,
      isThis: session.isThis,
      ...sessionInWords(session, here, words, this.texts.language()),
    }));
  });

  protected async end(id: string): Promise<void> {
    const session = this.store.sessions().find((one) => one.id === id);
    const browser = this.entries().find((one) => one.id === id)?.title ?? '';
    if (session === undefined) return;
    await this.carryOut(async () => {
      await this.store.endSession(session);
      this.done.set(this.words().ended({ browser }));
      // Its button is gone by now.
      setTimeout(() => this.heading().nativeElement.focus());
    });
  }

  protected async endAll(): Promise<void> {
    const { endAllTitle, endAllText, endAllNot, endAll } = this.words();
    const answer = await ask(this.injector, {
      title: endAllTitle,
      text: endAllText,
      answers: [
        { value: 'stay', text: endAllNot },
        { value: 'end', text: endAll },
      ],
    });
    if (answer !== 'end') return;
    await this.carryOut(async () => {
      await this.store.endAllSessions();
      await this.router.navigateByUrl(`${this.texts.root()}/aanmelden`);
    });
  }

  private async carryOut(work: () => Promise<void>): Promise<void> {
    this.failure.set(null);
    this.done.set('');
    try {
      await work();
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
