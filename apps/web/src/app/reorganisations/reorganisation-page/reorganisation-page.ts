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
import { Router, RouterLink } from '@angular/router';
import type { ReorganisationView } from '@zorgpaden/domain/reorganisations/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ask } from '../../ui/confirm-dialog';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { ReorganisationClient, type SeenPreview } from '../data/reorganisation-client';
import { CoalitionPreview } from '../ui/coalition-preview';

/** What a reorganisation would do, by name, and carrying it out. */
@Component({
  selector: 'zp-reorganisation-page',
  imports: [CoalitionPreview, FailureText, MatButtonModule, RouterLink, Skeleton],
  templateUrl: './reorganisation-page.html',
  styleUrl: '../page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReorganisationPage {
  private readonly client = inject(ReorganisationClient);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly texts = inject(WorkspaceTexts);
  readonly reorganisationId = input.required<string>();

  protected readonly known = signal<ReorganisationView | null>(null);
  protected readonly seen = signal<SeenPreview | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal('');
  protected readonly words = computed(() => this.texts.words().reorganisations);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly list = computed(() => `${this.texts.root()}/beheer/herindelingen`);
  protected readonly names = computed(
    () => new Map(this.seen()?.preview.municipalities.map(({ code, name }) => [code, name])),
  );
  protected readonly title = computed(() => {
    const one = this.known();
    return one === null
      ? this.words().title
      : this.words().titled({ date: dateText(one.on, this.texts.language()) });
  });
  protected readonly lines = computed(() =>
    (this.known()?.closings ?? []).map(({ code, successors }) =>
      this.words().goesInto({
        closing: this.nameOf(code),
        into: successors.map((one) => this.nameOf(one)).join(', '),
      }),
    ),
  );
  /** Municipalities that go up into more than one: for those each coalition can be told where it goes. */
  protected readonly splits = computed(() =>
    (this.known()?.closings ?? []).filter(({ successors }) => successors.length > 1),
  );
  protected readonly refusals = computed(() =>
    (this.seen()?.preview.refusals ?? []).map((code) => this.texts.problem(code)),
  );

  constructor() {
    const head = inject(PageHead);
    effect(() => head.set({ title: this.title(), indexed: false }));
    effect(() => {
      this.reorganisationId();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      const id = this.reorganisationId();
      const one = (await this.client.list()).find((each) => each.id === id) ?? null;
      this.seen.set(one?.carriedOutAt === null ? await this.client.preview(id) : null);
      this.known.set(one);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected chosenFor(coalitionId: string) {
    return (this.known()?.choices ?? []).filter((one) => one.coalitionId === coalitionId);
  }

  protected async choose(coalitionId: string, code: string, successors: string[]): Promise<void> {
    const one = this.known();
    if (one === null) return;
    const { on, closings, opened } = one;
    const others = one.choices.filter(
      (choice) => choice.coalitionId !== coalitionId || choice.code !== code,
    );
    const choices = [...others, { coalitionId, code, successors }];
    await this.did(() => this.client.change(one, { on, closings, opened, choices }));
  }

  protected async carryOut(): Promise<void> {
    const [one, seen] = [this.known(), this.seen()];
    if (one === null || seen === null) return;
    const { title, text, confirm, cancel } = this.words().carryOut;
    const answer = await ask(this.injector, {
      title,
      text: text(seen.preview.counts),
      answers: [
        { value: 'no', text: cancel },
        { value: 'yes', text: confirm },
      ],
    });
    if (answer !== 'yes') return;
    if (await this.did(() => this.client.carryOut(one.id, seen.tag))) {
      this.tell(this.words().carryOut.done);
    }
  }

  protected async drop(): Promise<void> {
    const one = this.known();
    if (one === null) return;
    try {
      await this.client.drop(one);
      await this.router.navigateByUrl(this.list());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  private async did(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      await this.load();
      return this.failure() === null;
    } catch (error) {
      const failure = failureOf(error);
      await this.load();
      this.failure.set(failure);
      return false;
    }
  }

  private nameOf(code: string): string {
    const opened = this.known()?.opened.find((one) => one.code === code)?.name;
    return this.names().get(code) ?? opened ?? code;
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }
}
