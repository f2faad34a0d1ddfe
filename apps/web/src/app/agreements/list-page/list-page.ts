import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  agreementStates,
  agreementTopics,
  cooperationLevels,
  may,
} from '@zorgpaden/domain/agreements';
import type { AgreementCounts } from '@zorgpaden/domain/agreements/contract';
import type { AgreementDraftView } from '@zorgpaden/domain/agreements/draft.contract';
import { domains } from '@zorgpaden/domain/organisations';
import { CoalitionStore, coalitionTitle } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { FilterFold } from '../../ui/filter-fold';
import { OlderNewer } from '../../ui/older-newer';
import { SelectField } from '../../ui/fields/select-field';
import { PeildatumPicker } from '../../ui/peildatum-picker/peildatum-picker';
import { Skeleton } from '../../ui/skeleton';
import { AgreementClient, type AgreementPage } from '../data/agreement-client';
import { AgreementNotice } from '../data/agreement-notice';
import { AgreementRow } from '../ui/agreement-row';

const filters = ['topic', 'domain', 'level', 'state', 'attention'] as const;
type Filter = Record<(typeof filters)[number], string>;

/** What the partners agreed: by topic, domain, level and state, and what wants attention. */
@Component({
  selector: 'zp-agreement-list-page',
  imports: [
    AgreementRow,
    FailureText,
    FilterFold,
    MatButtonModule,
    OlderNewer,
    PeildatumPicker,
    RouterLink,
    SelectField,
    Skeleton,
  ],
  templateUrl: './list-page.html',
  styleUrl: './list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ListPage {
  private readonly client = inject(AgreementClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly session = inject(SessionStore);
  private readonly coalitions = inject(CoalitionStore);
  private readonly router = inject(Router);
  protected readonly peildatum = inject(Peildatum);
  private readonly asked = toSignal(inject(ActivatedRoute).queryParamMap);

  protected readonly words = computed(() => this.texts.words().agreements);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly done = signal(inject(AgreementNotice).take());
  private readonly coalitionId = computed(() => this.coalitions.coalition()?.id ?? '');
  protected readonly path = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/afspraken`,
  );
  protected readonly mayWrite = computed(
    () =>
      this.peildatum.chosen() === null &&
      may(actorOf(this.session.user()), 'create', { coalitionId: this.coalitionId() }),
  );
  protected readonly page = signal<AgreementPage | null>(null);
  protected readonly counts = signal<AgreementCounts | null>(null);
  protected readonly drafts = signal<readonly AgreementDraftView[]>([]);
  protected readonly failure = signal<Failure | null>(null);

  protected readonly fields = form(signal<Filter>(noFilter()), { name: 'agreements' });
  private readonly chosen = computed<Filter>(() => ({
    ...noFilter(),
    ...Object.fromEntries(filters.map((name) => [name, this.asked()?.get(name) ?? ''])),
  }));
  /** Which page of the list, from 1. */
  protected readonly number = computed(() => Math.max(1, Number(this.asked()?.get('pagina')) || 1));
  protected readonly heading = computed(() => {
    const { list } = this.words();
    const page = this.page();
    const isOne = page?.links.next === undefined && this.number() === 1;
    return isOne
      ? list.count({ count: page?.items.length ?? 0 })
      : list.page({ number: this.number() });
  });
  /** How many of the filters are used. */
  protected readonly active = computed(() => Object.values(this.chosen()).filter(Boolean).length);
  protected readonly isFiltered = computed(() => this.active() > 0);
  private readonly fold = viewChild(FilterFold);
  protected readonly options = computed(() => {
    const { topics, domains: domainNames, levels, states, list } = this.words();
    const all = { value: '', text: list.all };
    const of = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) => [
      all,
      ...keys.map((value) => ({ value, text: names[value] })),
    ];
    return {
      topic: of(agreementTopics, topics),
      domain: of(domains, domainNames),
      level: of(cooperationLevels, levels),
      state: of(
        agreementStates.filter((state) => state !== 'superseded'),
        states,
      ),
      attention: [all, { value: 'soon', text: list.soon }],
    };
  });
  protected readonly missing = computed(() =>
    (this.counts()?.missingTopics ?? []).map((topic) => ({
      topic,
      name: this.words().topics[topic],
    })),
  );
  protected readonly soon = computed(() =>
    Object.values(this.counts()?.attention ?? {}).reduce((sum, count) => sum + count, 0),
  );

  constructor() {
    coalitionTitle(() => this.words().title);
    effect(() => {
      this.peildatum.query();
      const [chosen] = [this.chosen(), this.coalitionId(), this.number()];
      untracked(() => {
        this.fields().reset({ ...chosen });
        this.retry();
      });
    });
  }

  protected retry(): void {
    void this.load(this.coalitionId(), {
      ...stated(this.chosen()),
      ...stated(this.peildatum.query()),
      ...(this.number() > 1 && { page: String(this.number()) }),
    });
  }

  protected apply(event: Event): void {
    event.preventDefault();
    this.show(this.fields().value());
  }

  protected clear(): void {
    this.show(noFilter());
  }

  private show(chosen: Filter): void {
    this.fold()?.fold();
    const queryParams = Object.fromEntries([
      ...filters.map((name) => [name, chosen[name] || null] as const),
      ['pagina', null] as const,
    ]);
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected draftTitle({ content }: AgreementDraftView): string {
    const title = content['title'];
    return typeof title === 'string' && title !== '' ? title : this.words().list.untitled;
  }

  private async load(id: string, params: Readonly<Record<string, string>>): Promise<void> {
    if (id === '') return;
    this.failure.set(null);
    try {
      const day = stated(this.peildatum.query());
      const [page, counts, drafts] = await Promise.all([
        this.client.list(id, params),
        this.client.counts(id, day),
        this.mayWrite() ? this.client.drafts(id) : [],
      ]);
      this.page.set(page);
      this.counts.set(counts);
      this.drafts.set(drafts);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}

function noFilter(): Filter {
  return { topic: '', domain: '', level: '', state: '', attention: '' };
}

function stated(values: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
