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
import { Router, RouterLink } from '@angular/router';
import { CoalitionStore } from '../../coalitions';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { OlderNewer } from '../../ui/older-newer';
import { type PeriodChoice, PeriodFilter } from '../../ui/period-filter';
import { Skeleton } from '../../ui/skeleton';
import { exportAddress } from '../data/trail-client';
import { TrailStore } from '../data/trail-store';
import { ChangeRow } from '../ui/change-row';
import { changeInWords } from '../words/change-in-words';

/** What was changed by whom: in a coalition, in one contact route, of an organisation, or in the whole country. */
@Component({
  selector: 'zp-trail-page',
  imports: [
    ChangeRow,
    FailureText,
    MatButtonModule,
    OlderNewer,
    PeriodFilter,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './trail-page.html',
  styleUrl: './trail-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrailPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly router = inject(Router);
  private readonly coalitions = inject(CoalitionStore, { optional: true });
  protected readonly store = inject(TrailStore);
  /** One contact route, when the address names one. */
  readonly routeId = input<string>();
  /** One organisation of the register, when the address names one. */
  readonly organisationId = input<string>();
  readonly persoon = input<string>();
  readonly van = input<string>();
  readonly tot = input<string>();
  readonly pagina = input<string>();

  protected readonly words = computed(() => this.texts.words().trail);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly isNation = computed(
    () => this.coalitions === null && this.organisationId() === undefined,
  );
  protected readonly organisations = computed(() => this.texts.words().organisations);
  protected readonly people = computed(() =>
    (this.store.list()?.people ?? []).map(({ id, name }) => ({
      value: id,
      text: name ?? this.words().nameGone,
    })),
  );
  protected readonly page = computed(() => Math.max(1, Number(this.pagina()) || 1));
  protected readonly choice = computed<PeriodChoice>(() => ({
    only: this.persoon() ?? '',
    from: this.van() ?? '',
    to: this.tot() ?? '',
  }));
  protected readonly isFiltered = computed(() => Object.values(this.choice()).some(Boolean));
  protected readonly changes = computed(() => {
    const speech = { words: this.texts.words(), language: this.texts.language() };
    const municipalities = this.coalitions?.municipalityNames() ?? new Map<string, string>();
    const names = { ...this.store.names(), municipalities };
    return this.store.list()?.items.map((change) => changeInWords(change, speech, names));
  });
  protected readonly title = computed(() => {
    const id = this.routeId();
    if (this.isNation()) return this.words().nationTitle;
    if (this.organisationId() !== undefined) return this.organisations().historyTitle;
    if (id === undefined) return this.words().title;
    return this.words().routeTitle({ name: this.store.names().routes.get(id) ?? '' });
  });
  protected readonly path = computed(() => {
    const coalition = this.coalitions?.coalition()?.id;
    return `${this.texts.root()}/coalities/${coalition ?? ''}`;
  });
  protected readonly table = computed(() => exportAddress(this.filter()));
  protected organisationPath(id: string): string {
    return `${this.texts.root()}/organisaties/${id}`;
  }
  private readonly filter = computed(() => {
    const { only: person, ...period } = this.choice();
    return Object.fromEntries(
      Object.entries({ person, ...period }).filter(([, value]) => value !== ''),
    );
  });

  constructor() {
    const head = inject(PageHead);
    effect(() => {
      const coalition = this.coalitions?.coalition()?.name;
      head.set({ title: [this.title(), coalition].filter(Boolean).join(' · '), indexed: false });
    });
    effect(() => {
      this.filter();
      this.page();
      this.routeId();
      this.organisationId();
      untracked(() => this.load());
    });
  }

  protected load(): void {
    const of = {
      coalitionId: this.coalitions?.coalition()?.id,
      routeId: this.routeId(),
      organisationId: this.organisationId(),
    };
    void this.store.load(of, this.filter(), this.page());
  }

  protected choose({ only, from, to }: PeriodChoice): void {
    void this.router.navigate([], {
      queryParams: { persoon: only || null, van: from || null, tot: to || null },
    });
  }
}
