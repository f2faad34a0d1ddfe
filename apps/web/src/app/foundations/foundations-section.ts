import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { FoundationKind, FoundationStep } from '@zorgpaden/domain/foundations';
import type { Foundation } from '@zorgpaden/domain/foundations/contract';
import { Peildatum } from '../platform/peildatum';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { FailureText } from '../ui/failure-text';
import { Skeleton } from '../ui/skeleton';
import { FoundationClient } from './data/foundation-client';
import { FoundationStore } from './data/foundation-store';
import { askForFoundation } from './ui/foundation-dialog';
import { GoalsList } from './ui/goals-list';
import { MoneyList } from './ui/money-list';
import { StepsList } from './ui/steps-list';

/** What a coalition stands on: goals, the steps that RIVM asks for, money. */
@Component({
  selector: 'zp-foundations-section',
  imports: [FailureText, GoalsList, MatButtonModule, MoneyList, Skeleton, StepsList],
  providers: [FoundationClient, FoundationStore],
  templateUrl: './foundations-section.html',
  styleUrl: './foundations-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FoundationsSection {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly peildatum = inject(Peildatum);
  protected readonly store = inject(FoundationStore);
  readonly coalitionId = input.required<string>();

  protected readonly done = signal('');
  protected readonly words = computed(() => this.texts.words().foundations);
  protected readonly day = computed(() => this.peildatum.chosen() ?? this.peildatum.today());

  constructor() {
    effect(() => {
      const id = this.coalitionId();
      this.peildatum.query();
      untracked(() => void this.store.load(id));
    });
  }

  protected add(kind: FoundationKind, step: FoundationStep | null = null): Promise<void> {
    return this.ask(kind, step, null);
  }

  protected change(held: Foundation): Promise<void> {
    const { content } = held;
    return this.ask(content.kind, content.kind === 'step' ? content.step : null, held);
  }

  protected async remove(held: Foundation): Promise<void> {
    if (await this.store.remove(held)) this.tell(this.words().removed);
  }

  protected async restore(id: string): Promise<void> {
    if (await this.store.restore(id)) this.tell(this.words().restored);
  }

  private async ask(kind: FoundationKind, step: FoundationStep | null, held: Foundation | null) {
    const saved = await askForFoundation(this.injector, {
      kind,
      step,
      content: held?.content ?? null,
      today: this.peildatum.today(),
      send: (content) => this.store.save(content, held),
    });
    if (saved) this.tell(this.words().saved);
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }
}
