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
import type { LikelyDouble } from '@zorgpaden/domain/likely-doubles/contract';
import type { OrganisationAction } from '@zorgpaden/domain/organisations';
import { ProposeSection } from '../../merge-proposals';
import { dateText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { PeildatumPicker } from '../../ui/peildatum-picker/peildatum-picker';
import { Skeleton } from '../../ui/skeleton';
import { OrganisationStore } from '../data/organisation-store';
import { askForCorrection } from '../ui/correct-dialog';
import { askForDetails } from '../ui/details-dialog';
import { factsOf } from '../ui/facts';
import { askForName } from '../ui/rename-dialog';

/** An organisation of the register: how it is called and was, where it takes part, and keeping its data. */
@Component({
  selector: 'zp-organisation-page',
  imports: [FailureText, MatButtonModule, PeildatumPicker, ProposeSection, RouterLink, Skeleton],
  providers: [OrganisationStore],
  templateUrl: './organisation-page.html',
  styleUrl: '../page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrganisationPage {
  private readonly store = inject(OrganisationStore);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly peildatum = inject(Peildatum);
  private readonly texts = inject(WorkspaceTexts);
  readonly organisationId = input.required<string>();

  protected readonly done = signal('');
  protected readonly one = this.store.one;
  protected readonly doubles = this.store.doubles;
  protected readonly failure = this.store.failure;
  protected readonly mayMerge = this.store.mayMerge;
  protected readonly maySeeHistory = this.store.maySeeHistory;
  protected readonly proposesFor = this.store.proposesFor;
  protected readonly likely = computed(() =>
    this.doubles().map((double) => ({
      ...{ id: double.organisation.id, name: double.organisation.name },
      about: this.whyOf(double),
    })),
  );
  protected readonly root = this.texts.root;
  protected readonly words = computed(() => this.texts.words().organisations);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly kind = computed(() => this.kindOf(this.one()?.partnerType ?? ''));
  protected readonly facts = computed(() => {
    const one = this.one();
    return one === null ? [] : factsOf(one, this.words().fields);
  });
  protected readonly names = computed(() =>
    (this.one()?.names ?? []).map(({ name, partnerType, from, to }) => {
      const { named } = this.words();
      const date = (day: string | null) =>
        day === null ? null : dateText(day, this.texts.language());
      return named({ name, kind: this.kindOf(partnerType), from: date(from), to: date(to) });
    }),
  );

  constructor() {
    const head = inject(PageHead);
    const router = inject(Router);
    effect(() => {
      head.set({ title: this.one()?.name ?? this.words().title, indexed: false });
    });
    effect(() => {
      const id = this.organisationId();
      this.peildatum.query();
      untracked(() => void this.store.load(id));
    });
    // It went up into another one: that is where it goes on.
    effect(() => {
      const successor = this.store.successor();
      if (successor === null) return;
      void router.navigateByUrl(`${this.root()}/organisaties/${successor.id}`, {
        replaceUrl: true,
      });
    });
  }

  protected may(action: OrganisationAction): boolean {
    return this.store.may(action);
  }

  protected load(): void {
    void this.store.load(this.organisationId());
  }

  protected async change(): Promise<void> {
    const one = this.one();
    if (one === null) return;
    const send = (given: Parameters<OrganisationStore['change']>[0]) => this.store.change(given);
    if (await askForDetails(this.injector, { one, send })) this.tell(this.words().change.done);
  }

  protected async rename(): Promise<void> {
    const one = this.one();
    if (one === null) return;
    const name = await askForName(this.injector, {
      ...{ one, today: this.peildatum.today() },
      send: (given) => this.store.rename(given),
    });
    if (name !== undefined) this.tell(this.words().rename.done({ name }));
  }

  protected async correct(): Promise<void> {
    const one = this.one();
    if (one === null) return;
    const send = (given: Parameters<OrganisationStore['correctName']>[0]) =>
      this.store.correctName(given);
    if (await askForCorrection(this.injector, { one, send })) this.tell(this.words().correct.done);
  }

  /** The page of a partner is for who works there. */
  protected seesPartners(coalitionId: string): boolean {
    return this.store.seesPartners(coalitionId);
  }

  protected partnerPath({ id, partnershipId }: { id: string; partnershipId: string }): string {
    return `${this.root()}/coalities/${id}/partners/${partnershipId}`;
  }

  protected takesPart({ name, from }: { name: string; from: string }): string {
    return this.words().since({ name, date: dateText(from, this.texts.language()) });
  }

  protected whyOf({ organisation: { place }, reasons }: LikelyDouble): string {
    const { reasons: names } = this.texts.words().partnerImports;
    return [place, reasons.map((reason) => names[reason]).join(', ')].filter(Boolean).join(': ');
  }

  private kindOf(slug: string): string {
    return this.texts.words().partnerships.partnerTypes[slug] ?? slug;
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }
}
