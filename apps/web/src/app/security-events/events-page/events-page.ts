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
import { RouterLink } from '@angular/router';
import { Router } from '@angular/router';
import { isRefusal } from '@zorgpaden/domain/security-events';
import type { SecurityEventView } from '@zorgpaden/domain/security-events/contract';
import { momentText, timeText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { OlderNewer } from '../../ui/older-newer';
import { type PeriodChoice, PeriodFilter } from '../../ui/period-filter';
import { Skeleton } from '../../ui/skeleton';
import { SecurityEventsStore } from '../data/security-events-store';

/** Who signed in, and what was refused, for the administrator who keeps watch. */
@Component({
  selector: 'zp-events-page',
  imports: [FailureText, MatButtonModule, OlderNewer, PeriodFilter, RouterLink, Skeleton],
  templateUrl: './events-page.html',
  styleUrl: './events-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EventsPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly router = inject(Router);
  protected readonly store = inject(SecurityEventsStore);
  readonly persoon = input<string>();
  readonly wat = input<string>();
  readonly van = input<string>();
  readonly tot = input<string>();
  readonly pagina = input<string>();

  protected readonly words = computed(() => this.texts.words().securityEvents);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly myWork = computed(() => `${this.texts.root()}/mijn`);
  protected readonly back = computed(() => this.texts.words().people.nation.back);
  protected readonly page = computed(() => Math.max(1, Number(this.pagina()) || 1));
  protected readonly choice = computed<PeriodChoice>(() => ({
    only: this.wat() === 'weigeringen' ? 'refusals' : '',
    from: this.van() ?? '',
    to: this.tot() ?? '',
  }));
  protected readonly isFiltered = computed(() => Object.values(this.choice()).some(Boolean));
  protected readonly options = computed(() => [{ value: 'refusals', text: this.words().refusals }]);
  protected readonly ofWhom = computed(() => {
    const id = this.persoon();
    if (id === undefined) return '';
    const name = this.store.list()?.items.find(({ person }) => person?.id === id)?.person?.name;
    return name === undefined ? this.words().onlyOfSomebody : this.words().onlyOf({ name });
  });
  protected readonly events = computed(() =>
    this.store.list()?.items.map((event) => ({
      ...event,
      title: this.titleOf(event.code),
      isRefusal: isRefusal(event.code),
      moment: this.momentOf(event),
    })),
  );
  private readonly filter = computed(() => {
    const { only: what, ...period } = this.choice();
    const all = { person: this.persoon() ?? '', what, ...period };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  });

  constructor() {
    inject(PageHead).set({ title: this.words().title, indexed: false });
    effect(() => {
      this.filter();
      this.page();
      untracked(() => this.load());
    });
  }

  protected load(): void {
    void this.store.load(this.filter(), this.page());
  }

  protected choose({ only, from, to }: PeriodChoice): void {
    void this.router.navigate([], {
      queryParams: {
        persoon: this.persoon() ?? null,
        wat: only === '' ? null : 'weigeringen',
        van: from || null,
        tot: to || null,
      },
    });
  }

  private titleOf(code: string): string {
    const titles: Readonly<Record<string, string>> = this.words().titles;
    return titles[code] ?? this.words().otherRefusal;
  }

  /** One moment, or from when to when within the hour. */
  private momentOf({ firstAt, lastAt }: SecurityEventView): string {
    const language = this.texts.language();
    const begin = momentText(firstAt, language);
    return begin === momentText(lastAt, language)
      ? begin
      : `${begin} – ${timeText(lastAt, language)}`;
  }
}
