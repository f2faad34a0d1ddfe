import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { ReorganisationCheck } from '@zorgpaden/domain/reorganisations/contract';
import { may } from '@zorgpaden/domain/reorganisations';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { ReorganisationClient } from '../data/reorganisation-client';

/** What went over to another municipality and waits to be looked at; nothing when nothing does. */
@Component({
  selector: 'zp-checks-section',
  imports: [FailureText, MatButtonModule],
  providers: [ReorganisationClient],
  templateUrl: './checks-section.html',
  styleUrl: '../page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChecksSection {
  private readonly client = inject(ReorganisationClient);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(WorkspaceTexts);
  private readonly found = signal<readonly ReorganisationCheck[]>([]);
  readonly coalitionId = input.required<string>();

  protected readonly failure = signal<Failure | null>(null);
  protected readonly words = computed(() => this.texts.words().reorganisations.checks);
  protected readonly mayCheck = computed(() =>
    may(actorOf(this.session.user()), 'check', { coalitionId: this.coalitionId() }),
  );
  protected readonly rows = computed(() =>
    this.found().map((check) => ({
      check,
      title: this.words().subjects[check.subject],
      on: this.words().since({ date: dateText(check.on, this.texts.language()) }),
    })),
  );

  constructor() {
    effect(() => {
      const id = this.coalitionId();
      untracked(() => void this.did(() => this.client.checks(id)));
    });
  }

  protected check(one: ReorganisationCheck): void {
    void this.did(() => this.client.check(this.coalitionId(), one));
  }

  private async did(work: () => Promise<readonly ReorganisationCheck[]>): Promise<void> {
    this.failure.set(null);
    try {
      this.found.set(await work());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
