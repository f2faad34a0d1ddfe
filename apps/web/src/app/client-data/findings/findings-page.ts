import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { FindingView } from '@zorgpaden/domain/client-data/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ask } from '../../ui/confirm-dialog';
import { FailureText } from '../../ui/failure-text';
import { askForReason } from '../../ui/reason-dialog';
import { Skeleton } from '../../ui/skeleton';
import { ClientDataClient } from '../data/client-data-client';
import { FindingRow } from '../ui/finding-row';

type Step = 'quarantine' | 'purge' | 'release';

/** Data of clients that was pointed at, for the administrator: hold back, look, take out or put back. */
@Component({
  selector: 'zp-findings-page',
  imports: [FailureText, FindingRow, MatButtonModule, RouterLink, Skeleton],
  templateUrl: './findings-page.html',
  styleUrl: './findings-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingsPage {
  private readonly client = inject(ClientDataClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);

  protected readonly words = computed(() => this.texts.words().clientData);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly myWork = computed(() => `${this.texts.root()}/mijn`);
  protected readonly back = computed(() => this.texts.words().people.nation.back);
  protected readonly findings = signal<readonly FindingView[] | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  /** What was done, to be seen until something else is done. */
  protected readonly done = signal('');
  /** What is held back of one of them, while somebody looks. */
  protected readonly looked = signal<{ id: string; texts: readonly string[] } | null>(null);

  constructor() {
    inject(PageHead).set({ title: this.words().list.title, indexed: false });
    afterNextRender(() => void this.load());
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.findings.set(await this.client.all());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected quarantine({ id }: FindingView): Promise<void> {
    return this.carryOut('quarantine', () => this.client.quarantine(id));
  }

  protected async look({ id }: FindingView): Promise<void> {
    if (this.looked()?.id === id) return this.looked.set(null);
    this.failure.set(null);
    try {
      this.looked.set({ id, texts: await this.client.texts(id) });
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected async purge({ id }: FindingView): Promise<void> {
    const { title, text, confirm } = this.words().purge;
    const answers = [
      { value: 'no', text: this.common().cancel },
      { value: 'yes', text: confirm },
    ] as const;
    if ((await ask(this.injector, { title, text, answers })) !== 'yes') return;
    await this.carryOut('purge', () => this.client.purge(id));
  }

  protected async release({ id }: FindingView): Promise<void> {
    const send = (reason: string) => this.client.release(id, reason);
    const words = this.words().release;
    if (await askForReason(this.injector, { words, send }))
      await this.carryOut('release', async () => {});
  }

  private async carryOut(step: Step, work: () => Promise<void>): Promise<void> {
    this.failure.set(null);
    this.looked.set(null);
    try {
      await work();
    } catch (error) {
      return this.failure.set(failureOf(error));
    }
    const sentence = this.words().list.done[step];
    this.done.set(sentence);
    void this.announcer.announce(sentence);
    await this.load();
  }
}
