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
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { may as mayMerges } from '@zorgpaden/domain/organisation-merges';
import type { OrganisationItem, OrganisationList } from '@zorgpaden/domain/organisations/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { OlderNewer } from '../../ui/older-newer';
import { Skeleton } from '../../ui/skeleton';
import { OrganisationsClient } from '../data/organisations-client';
import { typeOptions } from '../ui/type-options';

/** `/organisaties`: looks organisations up in the register; what is asked stands in the address. */
@Component({
  selector: 'zp-organisation-list-page',
  imports: [FailureText, MatButtonModule, OlderNewer, RouterLink, SelectField, Skeleton, TextField],
  templateUrl: './organisation-list-page.html',
  styleUrl: '../page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrganisationListPage {
  private readonly client = inject(OrganisationsClient);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly texts = inject(WorkspaceTexts);
  readonly zoek = input<string>();
  readonly soort = input<string>();
  readonly pagina = input<string>();

  private asked = 0;
  protected readonly list = signal<OrganisationList | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly root = this.texts.root;
  protected readonly words = computed(() => this.texts.words().organisations);
  protected readonly back = computed(() => this.texts.words().people.nation.back);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly mayMerge = computed(() => mayMerges(actorOf(this.session.user()), 'manage'));
  protected readonly page = computed(() => Math.max(1, Number(this.pagina()) || 1));
  protected readonly types = computed(() => [
    { value: '', text: this.words().allTypes },
    ...typeOptions(this.texts.words().partnerships),
  ]);
  protected readonly fields = form(signal({ query: '', type: '' }), { name: 'organisations' });
  protected readonly told = computed(() => {
    const { items, links } = this.list() ?? { items: [], links: {} };
    if (items.length === 0) return this.words().none;
    const isPart = links.next !== undefined || this.page() > 1;
    return isPart
      ? this.words().onPage({ count: items.length, page: this.page() })
      : this.words().found({ count: items.length });
  });
  protected readonly rows = computed(() =>
    (this.list()?.items ?? []).map((one) => ({
      ...{ id: one.id, name: one.name, about: this.about(one) },
      path: `${this.texts.root()}/organisaties/${one.id}`,
    })),
  );

  constructor() {
    inject(PageHead).set({ title: this.words().title, indexed: false });
    effect(() => {
      const given = { query: this.zoek() ?? '', type: this.soort() ?? '' };
      this.page();
      untracked(() => {
        this.fields().reset(given);
        void this.load();
      });
    });
  }

  protected async load(): Promise<void> {
    const asked = ++this.asked;
    this.failure.set(null);
    const [query, partnerType, page] = [this.zoek(), this.soort(), this.page()];
    try {
      const list = await this.client.list({
        ...(query && { query }),
        ...(partnerType && { partnerType }),
        ...(page > 1 && { page: String(page) }),
      });
      if (asked === this.asked) this.list.set(list);
    } catch (error) {
      if (asked === this.asked) this.failure.set(failureOf(error));
    }
  }

  protected look(event: Event): void {
    event.preventDefault();
    const { query, type } = this.fields().value();
    void this.router.navigate([], {
      queryParams: { zoek: query.trim() || null, soort: type || null },
    });
  }

  private about({ partnerType, place, coalitions, otherNames }: OrganisationItem): string {
    const kind = this.texts.words().partnerships.partnerTypes[partnerType] ?? partnerType;
    const also = otherNames.length > 0 ? this.words().also({ names: otherNames.join(', ') }) : '';
    const takesPart = this.words().inCoalitions({ count: coalitions });
    return [kind, place ?? '', takesPart, also].filter(Boolean).join(' · ');
  }
}
