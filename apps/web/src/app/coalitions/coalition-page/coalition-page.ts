import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink, RouterOutlet } from '@angular/router';
import { dateText } from '../../platform/moments';
import { focusLateHeading } from '../../platform/focus-late-heading';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { CoalitionStore } from '../data/coalition-store';
import { CoalitionTabs } from './coalition-tabs';

/** The head of a coalition, and the tabs of what there is to do for it. */
@Component({
  selector: 'zp-coalition-page',
  imports: [CoalitionTabs, FailureText, MatButtonModule, RouterLink, RouterOutlet, Skeleton],
  templateUrl: './coalition-page.html',
  styleUrl: './coalition-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoalitionPage {
  protected readonly store = inject(CoalitionStore);
  private readonly texts = inject(WorkspaceTexts);
  readonly coalitionId = input.required<string>();

  protected readonly words = computed(() => this.texts.words().coalitions);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly myWork = computed(() => `${this.texts.root()}/mijn`);
  protected readonly crumb = computed(() => {
    const coalition = this.store.coalition();
    if (!coalition) return '';
    const names = coalition.municipalities.map(({ name }) => name);
    const level = this.words().level[coalition.level];
    return this.words().crumb({ level, municipalities: names.join(', '), count: names.length });
  });
  protected readonly standing = computed(() => {
    const coalition = this.store.coalition();
    if (!coalition) return '';
    const { neverPublished, published, status: statuses, statusSince } = this.words();
    const status = statuses[coalition.status];
    const date = coalition.statusSince && this.date(coalition.statusSince);
    const publication = coalition.publication;
    return [
      date ? statusSince({ status, date }) : status,
      publication
        ? published({ number: publication.number, date: this.date(publication.publishedAt) })
        : neverPublished,
    ].join(' · ');
  });

  constructor() {
    focusLateHeading(() => this.store.coalition() ?? this.store.failure());
    const head = inject(PageHead);
    effect(() => {
      this.coalitionId();
      untracked(() => this.load());
    });
    effect(() => {
      // With a coalition the page inside says its own title.
      if (this.store.failure()) head.set({ title: this.words().notFound, indexed: false });
    });
  }

  protected load(): void {
    void this.store.load(this.coalitionId());
  }

  private date(moment: string): string {
    return dateText(moment, this.texts.language());
  }
}
