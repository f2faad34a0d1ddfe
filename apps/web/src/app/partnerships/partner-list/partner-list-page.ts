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
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import { type Domain, domains } from '@zorgpaden/domain/organisations';
import type { OrganisationItem } from '@zorgpaden/domain/organisations/contract';
import type { PartnerContactView } from '@zorgpaden/domain/partner-contacts/contract';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { coalitionTitle } from '../../coalitions';
import { ExperienceSection } from '../../experience-statements';
import { CoalitionProposals } from '../../merge-proposals';
import { dateText } from '../../platform/moments';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { askRestoration } from '../../restorations';
import { FailureText } from '../../ui/failure-text';
import { SelectField } from '../../ui/fields/select-field';
import { PeildatumPicker } from '../../ui/peildatum-picker/peildatum-picker';
import { Skeleton } from '../../ui/skeleton';
import { ContactErrands, type Told } from '../data/contact-errands';
import { PartnershipsStore } from '../data/partnerships-store';
import { askForPartner } from '../ui/add-dialog';
import { AddSection } from '../ui/add-section';
import { CoverageSection } from '../ui/coverage-section';
import { FaceBook } from '../ui/face-book';
import { askForPart } from '../ui/part-dialog';
import { PartnerRow } from '../ui/partner-row';
import { askForStep } from '../ui/step-dialog';

/** Who takes part in a coalition, who is missing, and with whom one works. */
@Component({
  selector: 'zp-partner-list-page',
  imports: [
    AddSection,
    CoalitionProposals,
    CoverageSection,
    ExperienceSection,
    FaceBook,
    FailureText,
    MatButtonModule,
    MatCheckboxModule,
    PartnerRow,
    PeildatumPicker,
    RouterLink,
    SelectField,
    Skeleton,
  ],
  templateUrl: './partner-list-page.html',
  styleUrl: './partner-list-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartnerListPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly peildatum = inject(Peildatum);
  protected readonly store = inject(PartnershipsStore);
  private readonly contacts = inject(ContactErrands);

  /** What was done, to be seen until something else is done; and the way back where there is one. */
  protected readonly done = signal<Told | null>(null);
  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly conferences = computed(() => this.texts.words().caseConferences.link);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly filter = form(signal({ domain: '' as Domain | '' }), { name: 'filter' });
  protected readonly domainOptions = computed(() => [
    { value: '' as const, text: this.words().list.allDomains },
    ...domains.map((value) => ({ value, text: this.words().domains[value] })),
  ]);
  protected readonly rows = computed(() => {
    const domain = this.filter.domain().value();
    const all = this.store.shown()?.partnerships ?? [];
    return domain === '' ? all : all.filter(({ organisation }) => organisation.domain === domain);
  });
  protected readonly known = computed(
    () =>
      new Set(
        this.store
          .shown()
          ?.partnerships.flatMap((one) => (one.status === 'ended' ? [] : [one.organisation.id])),
      ),
  );
  protected readonly mayKeep = (organisationId: string) =>
    this.contacts.may('keep', organisationId);
  protected readonly mayRemove = (organisationId: string) =>
    this.contacts.may('remove', organisationId);
  protected readonly search = (query: string) => this.store.told(() => this.store.search(query));

  constructor() {
    coalitionTitle(() => this.words().title);
    effect(() => {
      this.store.id();
      this.peildatum.query();
      this.store.withEnded();
      untracked(() => void this.store.load());
    });
  }

  protected async add(chosen: {
    organisation: OrganisationItem | null;
    sought: string;
  }): Promise<void> {
    const name = await askForPartner(this.injector, {
      ...chosen,
      today: this.peildatum.today(),
      known: this.known(),
      doublesOf: (organisation) => this.store.doublesOf(organisation),
      send: (partner, key) => this.store.add(partner, key),
    });
    if (name !== undefined) this.tell({ sentence: this.words().add.done({ name }) });
  }

  protected async step(held: PartnershipView): Promise<void> {
    const stated = await askForStep(this.injector, {
      held,
      today: this.peildatum.today(),
      send: (status) => this.store.state(held, status),
    });
    if (stated === undefined) return;
    const { step, list } = this.words();
    const date = dateText(stated.from, this.texts.language());
    const status = list.status[stated.status];
    const { name } = held.organisation;
    const undo =
      stated.status === 'ended'
        ? async () => {
            const { injector, store } = this;
            if (!(await askRestoration(injector, store.id(), 'partnerships', held.id)))
              return undefined;
            await store.restore(held);
            return { sentence: step.undone({ name }) };
          }
        : undefined;
    this.tell({ sentence: step.done({ name, status, date }), ...(undo && { undo }) });
  }

  protected async changePart(held: PartnershipView): Promise<void> {
    const send = (part: string) => this.store.changePart(held, part);
    if (!(await askForPart(this.injector, { coalitionId: this.store.id(), held, send }))) return;
    this.tell({ sentence: this.words().part.done(held.organisation) });
  }

  protected async addContact(held: PartnershipView): Promise<void> {
    await this.did(() => this.contacts.add(held));
  }

  protected async changeContact(contact: PartnerContactView): Promise<void> {
    await this.did(() => this.contacts.change(contact));
  }

  protected async removeContact(contact: PartnerContactView): Promise<void> {
    await this.did(() => this.contacts.remove(contact));
  }

  protected async undo(work: () => Promise<Told | undefined>): Promise<void> {
    await this.did(work);
  }

  private async did(work: () => Promise<Told | undefined>): Promise<void> {
    await this.store.told(async () => {
      const told = await work();
      await this.store.load();
      if (told !== undefined) this.tell(told);
    });
  }

  private tell(told: Told): void {
    this.done.set(told);
    void this.announcer.announce(told.sentence);
  }
}
