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
import { RouterLink } from '@angular/router';
import type { AttentionList as Told } from '@zorgpaden/domain/attention/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { AttentionClient } from '../data/attention-client';
import { whereOf } from '../data/where';

/** What asks for my attention in all that I work on, or in one coalition, in order, each with the way to do it. */
@Component({
  selector: 'zp-attention-list',
  imports: [FailureText, MatButtonModule, RouterLink, Skeleton],
  providers: [AttentionClient],
  templateUrl: './attention-list.html',
  styleUrl: './attention-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttentionList {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(AttentionClient);
  /** Left out: of all that I work on. */
  readonly coalitionId = input<string | null>(null);
  private readonly known = signal<Told | null>(null);

  protected readonly words = computed(() => this.texts.words().attention);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly more = computed(() => this.known()?.more ?? 0);
  protected readonly items = computed(() => {
    const only = this.coalitionId();
    return this.known()?.items.map((item) => ({
      ...item,
      path: this.texts.root() + whereOf(item),
      what: this.words().kinds[item.kind]({ title: item.title, count: item.waiting }),
      when: this.words().when[item.kind]({ date: dateText(item.on, this.texts.language()) }),
      where: only === null ? ` · ${item.coalition.name}` : '',
    }));
  });

  constructor() {
    effect(() => {
      this.coalitionId();
      this.known.set(null);
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    const asked = this.coalitionId();
    try {
      const told = await this.client.list(asked);
      if (asked === this.coalitionId()) this.known.set(told);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
