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
import { Router, RouterLink } from '@angular/router';
import { MatButtonModule } from '@angular/material/button';
import { may } from '@zorgpaden/domain/publications';
import type {
  PublicationComparison,
  PublicationView,
} from '@zorgpaden/domain/publications/contract';
import { numberInAddress } from '@zorgpaden/domain/shared';
import { CoalitionStore, coalitionTitle } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { momentText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { PublicationClient } from '../data/publication-client';
import { PublicationsStore } from '../data/publications-store';
import { readableFor } from '../data/readable';
import { askToRestore } from '../ui/restore-dialog';
import { RouteChanges } from '../ui/route-changes';

/** One publication: what it changed, how it differs from another, and the way to bring it back. */
@Component({
  selector: 'zp-publication-detail-page',
  imports: [FailureText, MatButtonModule, RouteChanges, RouterLink, Skeleton],
  templateUrl: './publication-detail-page.html',
  styleUrl: './publication-detail-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicationDetailPage {
  private readonly client = inject(PublicationClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(PublicationsStore);

  /** From the address: this publication, and the one to compare it with. */
  readonly number = input.required<string>();
  readonly met = input<string>();

  protected readonly words = computed(() => this.texts.words().publications);
  protected readonly clientDataWords = computed(() => this.texts.words().clientData);
  protected readonly pointAt = computed(() => `${this.texts.root()}/mijn/aanwijzen`);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly publication = signal<PublicationView | null>(null);
  protected readonly comparison = signal<PublicationComparison | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  /** A second press asks no second time. */
  private readonly asking = signal(false);
  private readonly coalitionId = computed(() => this.coalitions.coalition()?.id ?? '');
  protected readonly list = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/publicaties`,
  );
  private readonly shown = computed(() => numberInAddress(this.number()));
  protected readonly others = computed(() =>
    (this.store.list() ?? []).map(({ number }) => number).filter((one) => one !== this.shown()),
  );
  protected readonly other = computed(() => {
    const met = this.met();
    return met ? numberInAddress(met) : null;
  });
  protected readonly by = computed(() => {
    const publication = this.publication();
    if (!publication) return '';
    const moment = momentText(publication.publishedAt, this.texts.language());
    return this.words().earlier.by({ moment, by: publication.publishedBy });
  });
  private readonly actor = computed(() => actorOf(this.session.user()));
  protected readonly mayRestore = computed(() =>
    may(this.actor(), 'restore', { coalitionId: this.coalitionId() }),
  );

  constructor() {
    coalitionTitle(() => this.words().earlier.number({ number: this.shown() }));
    effect(() => {
      const [number, other] = [this.shown(), this.other()];
      untracked(() => void this.load(number, other));
    });
  }

  protected async load(number = this.shown(), other = this.other()): Promise<void> {
    this.failure.set(null);
    try {
      const [publication, comparison] = await Promise.all([
        this.client.one(this.coalitionId(), number),
        other === null ? null : this.client.compare(this.coalitionId(), number, other),
        this.store.list() ? null : this.store.load(readableFor(this.actor(), this.coalitionId())),
      ]);
      this.publication.set(publication);
      this.comparison.set(comparison);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  /** The comparison has an address of its own: one can send it to a colleague. */
  protected compare(event: Event): Promise<boolean> {
    const met = (event.target as HTMLSelectElement).value || null;
    return this.router.navigate([], { queryParams: { met }, replaceUrl: true });
  }

  protected async restore(): Promise<void> {
    if (this.asking()) return;
    this.asking.set(true);
    try {
      await this.askAndRestore(this.shown());
    } finally {
      this.asking.set(false);
    }
  }

  /** The question is about the summary as it is now, and its tag goes along: nothing newer is replaced. */
  private async askAndRestore(number: number): Promise<void> {
    const next = await this.store.readNext();
    if (!next) return;
    const unpublished = next.changes.length > 0;
    const answer = await askToRestore(this.injector, { number, unpublished });
    if (!answer) return;
    const published = await this.store.publish({ note: '', restore: number, ...answer });
    if (published) await this.router.navigateByUrl(this.list());
  }
}
