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
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { may as mayFollowUps } from '@zorgpaden/domain/follow-ups';
import type { FollowUpView } from '@zorgpaden/domain/follow-ups/contract';
import { lastDayToHear } from '@zorgpaden/domain/reflections';
import type { Participant } from '@zorgpaden/domain/reflections/contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { coalitionTitle } from '../../coalitions';
import { FollowUpClient, FollowUpsSection } from '../../follow-ups';
import { dateText } from '../../platform/moments';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { WhoElse } from '../../presences';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { PeildatumPicker } from '../../ui/peildatum-picker/peildatum-picker';
import { askForReason } from '../../ui/reason-dialog';
import { Skeleton } from '../../ui/skeleton';
import { ReflectionStore } from '../data/reflection-store';
import { CloseSection } from '../ui/close-section';
import { Conversation } from '../ui/conversation';
import { askWhenHeard } from '../ui/hear-dialog';
import { ParticipantsList } from '../ui/participants-list';
import { PlannedPart } from '../ui/planned-part';
import { ReportView } from '../ui/report-view';

/** One conversation, in every state of its life. */
@Component({
  selector: 'zp-reflection-page',
  imports: [
    CloseSection,
    Conversation,
    FailureText,
    FollowUpsSection,
    MatButtonModule,
    MatCheckboxModule,
    ParticipantsList,
    PeildatumPicker,
    PlannedPart,
    ReportView,
    RouterLink,
    Skeleton,
    WhoElse,
  ],
  templateUrl: './reflection-page.html',
  styleUrl: './reflection-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReflectionPage {
  protected readonly store = inject(ReflectionStore);
  private readonly followUpClient = inject(FollowUpClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly session = inject(SessionStore);
  protected readonly peildatum = inject(Peildatum);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  /** From the address. */
  readonly reflectionId = input.required<string>();

  protected readonly words = computed(() => this.texts.words().reflections);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly listPath = computed(
    () => `${this.texts.root()}/coalities/${this.store.coalitionId()}/reflectie`,
  );
  protected readonly path = computed(() => `${this.listPath()}/${this.reflectionId()}`);
  protected readonly title = computed(() => {
    const date = this.store.reflection()?.date;
    return date ? this.words().page.title({ date: this.date(date) }) : this.words().title;
  });
  protected readonly isHeld = computed(() => {
    const state = this.store.reflection()?.state;
    return state === 'held' || state === 'closed';
  });
  protected readonly mayHear = computed(() => {
    const date = this.store.reflection()?.date ?? '';
    return this.store.may('hear') && date !== '' && this.today <= lastDayToHear(date);
  });
  private readonly today = amsterdamNow(Date.now()).date;
  /** What became of a promise is told as it is today. */
  protected readonly readsFollowUps = computed(
    () =>
      this.peildatum.chosen() === null &&
      mayFollowUps(actorOf(this.session.user()), 'read', {
        coalitionId: this.store.coalitionId(),
      }),
  );
  protected readonly followUps = signal<readonly FollowUpView[]>([]);
  protected readonly organisations = computed(() =>
    (this.store.reflection()?.participants ?? []).map(({ organisation }) => organisation),
  );
  protected readonly source = computed(() => ({
    kind: 'reflection' as const,
    id: this.reflectionId(),
  }));
  protected readonly told = signal('');
  private readonly conversation = viewChild(Conversation);

  constructor() {
    coalitionTitle(() => this.title());
    effect(() => {
      this.reflectionId();
      this.peildatum.query();
      if (this.store.coalitionId()) untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    await this.store.load(this.reflectionId());
    if (this.store.reflection()) await this.loadFollowUps();
  }

  protected async loadFollowUps(): Promise<void> {
    if (!this.readsFollowUps()) return;
    const asked = { source: this.reflectionId() };
    this.followUps.set((await this.followUpClient.list(this.store.coalitionId(), asked)).items);
  }

  protected async close(): Promise<void> {
    const isKept = (await this.conversation()?.save(new Event('close'))) ?? true;
    if (!isKept || !(await this.store.take({ to: 'closure', body: null }))) return;
    this.tell(this.words().close.done);
  }

  protected async hear({ organisation }: Participant): Promise<void> {
    const isHeard = await askWhenHeard(this.injector, {
      name: organisation.name,
      today: this.today,
      send: (on) => this.store.hear(organisation.id, on),
    });
    if (isHeard) this.tell(this.words().hear.done(organisation));
  }

  protected async unhear({ organisation }: Participant): Promise<void> {
    const { title, explain, reason, confirm, done } = this.words().unhear;
    const isTaken = await askForReason(this.injector, {
      words: { title: title(organisation), explain, reason, confirm },
      send: (why) => this.store.unhear(organisation.id, why),
    });
    if (isTaken) this.tell(done(organisation));
  }

  protected print(): void {
    window.print();
  }

  protected when({
    date,
    startsAt,
    endsAt,
    place,
  }: { [name in 'date' | 'startsAt' | 'endsAt' | 'place']: string }): string {
    return this.words().page.when({ date: this.date(date), startsAt, endsAt, place });
  }

  private tell(sentence: string): void {
    this.told.set(sentence);
    void this.announcer.announce(sentence);
  }

  private date(day: string): string {
    return dateText(day, this.texts.language());
  }
}
