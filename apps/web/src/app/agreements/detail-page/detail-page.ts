import { LiveAnnouncer } from '@angular/cdk/a11y';
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
import { type AgreementAction, may } from '@zorgpaden/domain/agreements';
import type {
  AgreementVersionView,
  AgreementView,
  PartyView,
} from '@zorgpaden/domain/agreements/contract';
import { Attachments } from '../../attachments';
import { coalitionTitle } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { PeildatumPicker } from '../../ui/peildatum-picker/peildatum-picker';
import { Skeleton } from '../../ui/skeleton';
import { TextDifference } from '../../ui/text-difference/text-difference';
import { AgreementClient } from '../data/agreement-client';
import { AgreementNotice } from '../data/agreement-notice';
import { SourceSection } from '../ui/source-section';
import { VersionPart } from '../ui/version-part';
import { AgreementDialogs } from './agreement-dialogs';

/** One agreement: what holds, what is being written, who consented, and what can be done next. */
@Component({
  selector: 'zp-agreement-detail-page',
  imports: [
    Attachments,
    FailureText,
    MatButtonModule,
    PeildatumPicker,
    RouterLink,
    Skeleton,
    SourceSection,
    TextDifference,
    VersionPart,
  ],
  providers: [AgreementDialogs],
  templateUrl: './detail-page.html',
  styleUrl: './detail-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DetailPage {
  private readonly client = inject(AgreementClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly session = inject(SessionStore);
  private readonly dialogs = inject(AgreementDialogs);
  private readonly notice = inject(AgreementNotice);
  private readonly announcer = inject(LiveAnnouncer);
  protected readonly peildatum = inject(Peildatum);

  /** From the address. */
  readonly coalitionId = input.required<string>();
  readonly agreementId = input.required<string>();

  protected readonly words = computed(() => this.texts.words().agreements);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly list = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/afspraken`,
  );
  /** On paper, as of the day that one looks at. */
  protected readonly document = computed(() => {
    const query = new URLSearchParams({ ...this.peildatum.query() }).toString();
    const path = `/api/v1/coalitions/${this.coalitionId()}/agreements/${this.agreementId()}/document`;
    return query === '' ? path : `${path}?${query}`;
  });
  protected readonly actor = computed(() => actorOf(this.session.user()));
  protected readonly agreement = signal<AgreementView | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly done = signal(this.notice.take());
  protected readonly busy = signal(false);
  protected readonly undoable = signal(false);
  /** The version before the one that is shown, to read beside it. */
  protected readonly before = signal<AgreementVersionView | null>(null);

  protected readonly isElsewhere = computed(
    () => this.agreement()?.coalition.id !== this.coalitionId(),
  );
  protected readonly canChange = computed(
    () => this.peildatum.chosen() === null && !this.isElsewhere(),
  );
  protected readonly mayWrite = computed(() => this.mayHere('change'));
  protected readonly mayDisclose = computed(() => this.mayHere('disclose'));
  protected readonly mayCorrect = computed(() => this.mayHere('correct-past'));
  protected readonly publicSince = computed(() => {
    const at = this.agreement()?.disclosedAt ?? null;
    return at === null ? '' : dateText(at, this.texts.language());
  });
  /** What stands on top: what waits for somebody goes before what holds. */
  protected readonly shown = computed(() => {
    const agreement = this.agreement();
    return [agreement?.open, agreement?.agreed].filter((version) => version != null);
  });
  protected readonly after = computed(() => this.shown()[0] ?? null);
  protected readonly holds = computed(
    () => this.agreement()?.state === 'agreed' && this.agreement()?.agreed?.endedOn === null,
  );

  constructor() {
    coalitionTitle(() => this.after()?.title ?? this.words().title);
    effect(() => {
      this.coalitionId();
      this.agreementId();
      this.peildatum.query();
      untracked(() => {
        this.before.set(null);
        this.load();
      });
    });
  }

  protected load(): void {
    void this.attempt(async () => {
      const query = { ...this.peildatum.query() };
      this.agreement.set(await this.client.one(this.coalitionId(), this.agreementId(), query));
    });
  }

  protected step(agreement: AgreementView, what: string, said: string, body?: object): void {
    void this.change(() => this.client.step(this.coalitionId(), agreement, what, body), said);
  }

  protected takeBack(agreement: AgreementView): void {
    const said = this.words().page.takenBack;
    void this.change(() => this.client.takeBack(this.coalitionId(), agreement), said);
  }

  protected async discard(agreement: AgreementView): Promise<void> {
    await this.attempt(async () => {
      await this.client.discard(this.coalitionId(), agreement);
      this.undoable.set(true);
      this.tell(this.words().page.discarded);
      if (agreement.agreed === null) this.agreement.set({ ...agreement, open: null });
      else this.load();
    });
  }

  protected restore(): void {
    const { restored } = this.words().page;
    void this.change(
      () => this.client.restore(this.coalitionId(), this.agreementId()),
      restored,
    ).then(() => this.undoable.set(false));
  }

  protected async answer(agreement: AgreementView, party: PartyView): Promise<void> {
    const own = this.session.user()?.name ?? '';
    const person = this.mayWrite() ? (party.contact?.name ?? '') : own;
    const after = await this.dialogs.answer(this.as(agreement), party, person);
    this.took(after, this.words().page.answered);
  }

  protected remind({ organisation }: PartyView): void {
    void this.change(
      () => this.client.remind(this.coalitionId(), this.agreementId(), organisation.id),
      this.words().page.reminded,
    );
  }

  protected async join(agreement: AgreementView): Promise<void> {
    await this.attempt(async () => {
      this.took(await this.dialogs.join(this.as(agreement)), this.words().page.joined);
    });
  }

  protected async leave(agreement: AgreementView, party: PartyView): Promise<void> {
    this.took(await this.dialogs.leave(this.as(agreement), party), this.words().page.left);
  }

  protected async end(agreement: AgreementView): Promise<void> {
    this.took(await this.dialogs.end(this.as(agreement)), this.words().page.ended);
  }

  protected async correct(agreement: AgreementView, version: AgreementVersionView): Promise<void> {
    const after = await this.dialogs.correct(this.as(agreement), version);
    this.took(after, this.words().page.corrected);
  }

  protected async disclose(agreement: AgreementView): Promise<void> {
    if (!(await this.dialogs.mayDisclose())) return;
    this.step(agreement, 'disclosure', this.words().page.disclosed);
  }

  protected conceal(agreement: AgreementView): void {
    const said = this.words().page.concealed;
    void this.change(() => this.client.conceal(this.coalitionId(), agreement), said);
  }

  protected compare({ number }: AgreementVersionView): void {
    void this.attempt(async () => {
      this.before.set(
        await this.client.version(this.coalitionId(), this.agreementId(), number - 1),
      );
    });
  }

  private mayHere(action: AgreementAction): boolean {
    return this.canChange() && may(this.actor(), action, { coalitionId: this.coalitionId() });
  }

  private as(agreement: AgreementView) {
    return { coalitionId: this.coalitionId(), agreement };
  }

  /** As it is after a step, when there was one. */
  private took(after: AgreementView | undefined, said: string): void {
    if (after === undefined) return;
    this.agreement.set(after);
    this.tell(said);
  }

  private async change(work: () => Promise<AgreementView>, said: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    await this.attempt(async () => {
      this.agreement.set(await work());
      this.undoable.set(false);
      this.before.set(null);
      this.tell(said);
    });
    this.busy.set(false);
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set(null);
    try {
      await work();
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }
}
