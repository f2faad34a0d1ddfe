import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CaseConference } from '@zorgpaden/domain/case-conferences/contract';
import { coalitionTitle } from '../../coalitions';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { CaseConferenceStore } from '../data/case-conference-store';
import { ConferenceCard } from '../ui/conference-card';
import { askForConference } from '../ui/conference-dialog';

/** Where professionals discuss cases in this coalition. */
@Component({
  selector: 'zp-case-conference-list-page',
  imports: [ConferenceCard, FailureText, MatButtonModule, RouterLink, Skeleton],
  templateUrl: './case-conference-list-page.html',
  styleUrl: './case-conference-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseConferenceListPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly peildatum = inject(Peildatum);
  protected readonly store = inject(CaseConferenceStore);

  /** What was done, and what can be brought back. */
  protected readonly done = signal<{ sentence: string; removed?: CaseConference } | null>(null);
  protected readonly words = computed(() => this.texts.words().caseConferences);
  protected readonly retry = computed(() => this.texts.words().common.retry);

  constructor() {
    coalitionTitle(() => this.words().title);
    effect(() => {
      this.store.id();
      untracked(() => void this.store.load());
    });
  }

  protected async ask(held: CaseConference | null): Promise<void> {
    await this.store.told(async () => {
      const partners = await this.store.partnersFor(held);
      const saved = await askForConference(this.injector, {
        ...{ held, partners },
        today: this.peildatum.today(),
        send: (content, key) => this.store.save(held, content, key),
      });
      if (saved !== undefined) this.tell({ sentence: this.words().saved });
    });
  }

  protected async remove(held: CaseConference): Promise<void> {
    if (!(await this.store.remove(held))) return;
    this.tell({ sentence: this.words().removed(held), removed: held });
  }

  protected async restore(held: CaseConference): Promise<void> {
    if (await this.store.restore(held)) this.tell({ sentence: this.words().restored(held) });
  }

  private tell(what: { sentence: string; removed?: CaseConference }): void {
    this.done.set(what);
    void this.announcer.announce(what.sentence);
  }
}
