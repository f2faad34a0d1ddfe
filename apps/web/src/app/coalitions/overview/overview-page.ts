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
import type { CoalitionStatusPeriod } from '@zorgpaden/domain/coalitions/coalition-history.contract';
import type { Membership } from '@zorgpaden/domain/coalitions/membership.contract';
import { chargeOf } from '@zorgpaden/domain/attention';
import { municipalitySlug } from '@zorgpaden/domain/municipalities';
import { AttentionList } from '../../attention';
import { ChecksSection } from '../../reorganisations';
import { ExperienceSummary } from '../../experience-statements';
import { FoundationsSection } from '../../foundations';
import { CoverageSummary } from '../../partnerships';
import { dateText } from '../../platform/moments';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { PeildatumPicker } from '../../ui/peildatum-picker/peildatum-picker';
import { askForReason } from '../../ui/reason-dialog';
import { Skeleton } from '../../ui/skeleton';
import { coalitionTitle } from '../coalition-title';
import { CoalitionStore } from '../data/coalition-store';
import { OverviewStore } from '../data/overview-store';
import { askForDay } from '../ui/day-dialog';
import { LeadsSection } from '../ui/leads-section';
import { askToJoin } from '../ui/membership-dialog';
import { MembershipsSection } from '../ui/memberships-section';
import { askForStatus } from '../ui/status-dialog';
import { StatusSection } from '../ui/status-section';

/** What asks for attention in a coalition and who is in it; what it is, and what it was on another day. */
@Component({
  selector: 'zp-overview-page',
  imports: [
    AttentionList,
    ChecksSection,
    CoverageSummary,
    ExperienceSummary,
    FailureText,
    FoundationsSection,
    LeadsSection,
    MatButtonModule,
    MembershipsSection,
    PeildatumPicker,
    RouterLink,
    Skeleton,
    StatusSection,
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OverviewPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly coalitions = inject(CoalitionStore);
  private readonly session = inject(SessionStore);
  private readonly peildatum = inject(Peildatum);
  protected readonly store = inject(OverviewStore);

  /** What was done, to be seen until something else is done. */
  protected readonly done = signal('');
  protected readonly words = computed(() => this.texts.words().overview);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly places = computed(() =>
    (this.store.shown()?.coalition.municipalities ?? []).map((one) => ({
      ...one,
      link: `${this.texts.root()}/gemeente/${municipalitySlug(one)}`,
    })),
  );
  /** What asks for attention does so today; who looks along is asked for nothing. */
  protected readonly isCharged = computed(() => {
    const { coalitions } = chargeOf(actorOf(this.session.user()));
    return this.peildatum.chosen() === null && coalitions.includes(this.id() ?? '');
  });
  private readonly id = computed(() => this.coalitions.coalition()?.id);

  constructor() {
    coalitionTitle(() => this.words().title);
    effect(() => {
      this.id();
      this.peildatum.query();
      untracked(() => void this.store.load());
    });
  }

  protected async state(): Promise<void> {
    const { status } = this.store.shown()?.coalition ?? { status: 'unknown' };
    const stated = await askForStatus(this.injector, {
      kind: 'state',
      status: status === 'unknown' ? 'exploring' : status,
      from: this.peildatum.today(),
      send: (given) => this.store.state(given),
    });
    if (stated === undefined) return;
    const date = dateText(stated.from, this.texts.language());
    const name = this.texts.words().coalitions.status[stated.status];
    this.tell(this.words().status.state.done({ status: name, date }));
  }

  protected async correct(held: CoalitionStatusPeriod): Promise<void> {
    const corrected = await askForStatus(this.injector, {
      kind: 'correct',
      status: held.status,
      from: held.from,
      send: (given) => this.store.correct(held, given),
    });
    if (corrected !== undefined) this.tell(this.words().status.correct.done);
  }

  protected async withdraw(held: CoalitionStatusPeriod): Promise<void> {
    const words = this.words().status.withdraw;
    const send = (reason: string) => this.store.withdraw(held, reason);
    if (await askForReason(this.injector, { words, send })) this.tell(words.done);
  }

  protected async join(): Promise<void> {
    const joined = await askToJoin(this.injector, {
      candidates: await this.store.candidates(),
      today: this.peildatum.today(),
      send: (membership) => this.store.join(membership),
    });
    if (joined === undefined) return;
    const held = this.store
      .shown()
      ?.memberships.find(({ coalition }) => coalition.id === joined.id);
    const { done, asked } = this.words().memberships;
    this.tell(held?.isAccepted ? done(joined) : asked(joined));
  }

  protected async accept(held: Membership): Promise<void> {
    if (await this.store.accept(held)) this.tell(this.words().memberships.done(held.coalition));
  }

  protected async end(held: Membership): Promise<void> {
    const { title, ...words } = this.words().memberships.end;
    const ended = await askForDay(this.injector, {
      words: { ...words, title: title(held.coalition) },
      day: this.peildatum.today(),
      send: (on) => this.store.end(held, on),
    });
    if (ended) this.tell(words.done);
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }
}
