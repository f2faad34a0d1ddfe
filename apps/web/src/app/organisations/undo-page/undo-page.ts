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
import { RouterLink } from '@angular/router';
import type { OrganisationMergeRestoration } from '@zorgpaden/domain/organisation-merges/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { momentText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ask } from '../../ui/confirm-dialog';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { OrganisationMergesClient, type Seen } from '../data/organisation-merges-client';
import { GoingOver } from '../ui/going-over';

/** `/organisaties/samengevoegd/:id`: what was merged, what undoing it does, and doing that. */
@Component({
  selector: 'zp-undo-page',
  imports: [FailureText, GoingOver, MatButtonModule, RouterLink, Skeleton],
  templateUrl: './undo-page.html',
  styleUrl: '../page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class UndoPage {
  private readonly client = inject(OrganisationMergesClient);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly texts = inject(WorkspaceTexts);
  readonly mergeId = input.required<string>();

  private readonly seen = signal<Seen<OrganisationMergeRestoration> | null>(null);
  protected readonly busy = signal(false);
  protected readonly done = signal('');
  protected readonly failure = signal<Failure | null>(null);
  protected readonly root = this.texts.root;
  protected readonly all = computed(() => this.texts.words().organisations);
  protected readonly words = computed(() => this.all().undo);
  protected readonly restoration = computed(() => this.seen()?.what ?? null);
  protected readonly title = computed(() => {
    const merge = this.restoration()?.merge;
    if (merge === undefined) return this.all().doubles.merged;
    return this.all().doubles.into({ kept: merge.kept.name, merged: merge.merged.name });
  });
  protected readonly state = computed(() => {
    const merge = this.restoration()?.merge;
    if (merge === undefined) return '';
    const moment = (at: string) => momentText(at, this.texts.language());
    const { on, undone } = this.all().doubles;
    if (merge.undoneAt !== null) return undone({ moment: moment(merge.undoneAt) });
    const until = merge.undoUntil;
    const merged = on({ moment: moment(merge.mergedAt) });
    return until === null ? merged : `${merged} ${this.words().until({ moment: moment(until) })}`;
  });
  protected readonly refusals = computed(() =>
    (this.restoration()?.refusals ?? []).map((code) => this.texts.problem(code)),
  );

  constructor() {
    const head = inject(PageHead);
    effect(() => head.set({ title: this.title(), indexed: false }));
    effect(() => {
      this.mergeId();
      untracked(() => void this.load());
    });
  }

  protected async undo(): Promise<void> {
    const seen = this.seen();
    if (seen === null || this.busy()) return;
    const { title, text, confirm, cancel } = this.words().sure;
    const { name } = seen.what.merge.merged;
    const answer = await ask(this.injector, {
      title,
      text: text({ name }),
      answers: [
        { value: 'no', text: cancel },
        { value: 'yes', text: confirm },
      ],
    });
    if (answer !== 'yes') return;
    this.busy.set(true);
    try {
      await this.client.undo(this.mergeId(), seen.tag);
      await this.load();
      this.done.set(this.words().done({ name }));
      void this.announcer.announce(this.done());
    } catch (error) {
      await this.load();
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.seen.set(await this.client.restoration(this.mergeId()));
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
