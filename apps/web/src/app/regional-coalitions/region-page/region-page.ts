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
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { ActivatedRoute } from '@angular/router';
import { coalitionTitle } from '../../coalitions';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { PeildatumPicker } from '../../ui/peildatum-picker/peildatum-picker';
import { Skeleton } from '../../ui/skeleton';
import { RegionStore } from '../data/region-store';
import { LocalSection } from '../ui/local-section';
import { MemberStates } from '../ui/member-states';
import { PartnerTablesSection } from '../ui/partner-tables-section';
import { ProposalsSection } from '../ui/proposals-section';
import { askToPropose } from '../ui/propose-dialog';
import { TopicsSection } from '../ui/topics-section';

/** How the local coalitions of a region stand, who sits where, and what was proposed to them. */
@Component({
  selector: 'zp-region-page',
  imports: [
    FailureText,
    LocalSection,
    MatButtonModule,
    MemberStates,
    PartnerTablesSection,
    PeildatumPicker,
    ProposalsSection,
    Skeleton,
    TopicsSection,
  ],
  template: `
    <zp-peildatum-picker />
    @if (done()) {
      <p class="done">{{ done() }}</p>
    }
    <zp-failure-text [failure]="store.failure()" />
    @if (store.ofLocal(); as regions) {
      <zp-local-section [coalitionId]="store.id()" [regions]="regions" />
    } @else if (store.shown(); as shown) {
      @if (shown.states.items.length === 0) {
        <section>
          <h2>{{ words().empty }}</h2>
          <p>{{ words().emptyWhatNow }}</p>
        </section>
      } @else {
        <zp-member-states [states]="shown.states.items" />
        <zp-topics-section [states]="shown.states.items" />
      }
      @if (leftSince(); as sentence) {
        <p class="soft">{{ sentence }}</p>
      }
      @if (shown.proposals; as proposals) {
        <zp-proposals-section
          [proposals]="proposals.items"
          [mayPropose]="store.mayPropose() && shown.states.items.length > 0"
          (proposeAsked)="propose()"
        />
      }
      @if (shown.tables; as tables) {
        <zp-partner-tables-section
          [tables]="tables"
          [several]="asked().several"
          [page]="asked().page"
        />
      }
    } @else if (store.failure()) {
      <button matButton="outlined" type="button" (click)="load()">{{ retry() }}</button>
    } @else {
      <zp-skeleton [lines]="6" />
    }
  `,
  styles: `
    .done {
      margin: 0 0 20px;
      padding: 12px 16px;
      border-radius: 10px;
      background: var(--good-soft);
      color: var(--good);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RegionPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly peildatum = inject(Peildatum);
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap);
  protected readonly store = inject(RegionStore);

  protected readonly done = signal('');
  protected readonly words = computed(() => this.texts.words().regionalCoalitions);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  /** Whoever took part on the day that one looks at, and does not today. */
  protected readonly leftSince = computed(() => {
    const left = this.store.shown()?.states.unreadable ?? [];
    const coalitions = left.map(({ coalition }) => coalition.name).join(', ');
    return left.length === 0 ? '' : this.words().leftSince({ coalitions });
  });
  protected readonly asked = computed(() => ({
    several: this.query()?.get('tafels') !== 'alle',
    page: Math.max(1, Number(this.query()?.get('pagina') ?? 1) || 1),
  }));

  constructor() {
    coalitionTitle(() => this.words().title);
    effect(() => {
      this.store.id();
      this.peildatum.query();
      this.asked();
      untracked(() => {
        this.load();
      });
    });
  }

  protected load(): void {
    void this.store.load(this.asked());
  }

  protected async propose(): Promise<void> {
    const answer = await askToPropose(this.injector, {
      agreements: await this.store.agreements(),
      members: (this.store.shown()?.states.items ?? []).map(({ coalition }) => coalition),
      send: (proposal) => this.store.propose(proposal),
    });
    if (answer === undefined) return;
    const missed = answer.members.filter(({ outcome }) =>
      ['waiting', 'refused'].includes(outcome),
    ).length;
    const { done, partly } = this.words().proposals;
    const { title } = answer.agreement;
    const sentence = missed === 0 ? done({ title }) : partly({ title, count: missed });
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }
}
