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
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { PartnerContactView } from '@zorgpaden/domain/partner-contacts/contract';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { coalitionTitle } from '../../coalitions';
import { dateText } from '../../platform/moments';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { PeildatumPicker } from '../../ui/peildatum-picker/peildatum-picker';
import { askForReason } from '../../ui/reason-dialog';
import { Skeleton } from '../../ui/skeleton';
import { ContactErrands, type Told } from '../data/contact-errands';
import { PartnerStore } from '../data/partner-store';
import { ContactsSection } from '../ui/contacts-section';
import { askForCorrection } from '../ui/correction-dialog';
import { askForDetails } from '../ui/details-dialog';
import { type Step, StepsSection } from '../ui/steps-section';
import { WorkSection } from '../ui/work-section';

/** One partner as of a day: what it is, how far and since when, whom one reaches, and what it does. */
@Component({
  selector: 'zp-partner-page',
  imports: [
    ContactsSection,
    FailureText,
    MatButtonModule,
    PeildatumPicker,
    RouterLink,
    Skeleton,
    StepsSection,
    WorkSection,
  ],
  templateUrl: './partner-page.html',
  styleUrl: './partner-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartnerPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly asked = toSignal(inject(ActivatedRoute).paramMap);
  private readonly contacts = inject(ContactErrands);
  private readonly peildatum = inject(Peildatum);
  protected readonly store = inject(PartnerStore);

  /** What was done, to be seen until something else is done; and the way back where there is one. */
  protected readonly done = signal<Told | null>(null);
  protected readonly words = computed(() => this.texts.words().partnerships);
  private readonly held = computed(() => this.store.shown()?.held);
  protected readonly kind = computed(() => {
    const { partnerTypes, domains } = this.words();
    const organisation = this.held()?.organisation;
    if (organisation === undefined) return '';
    const { partnerType, domain } = organisation;
    return `${partnerTypes[partnerType] ?? partnerType} (${domains[domain]})`;
  });
  protected readonly facts = computed(() => {
    const held = this.held();
    if (held === undefined) return [];
    const { page } = this.words();
    const themes = this.themes().filter(({ value }) => held.themes.includes(value as never));
    const places = this.places().filter(({ value }) => held.municipalities.includes(value));
    const names = (options: readonly { text: string }[]) => options.map(({ text }) => text);
    return [
      { name: page.part, text: held.part || page.noPart },
      { name: page.themes, text: names(themes).join(', ') },
      { name: page.departments, text: held.departments.join(', ') },
      { name: page.municipalities, text: names(places).join(', ') || page.everywhere },
      { name: page.origin, text: this.originOf(held) },
    ].filter(({ text }) => text !== '');
  });
  protected readonly organisationPath = computed(
    () => `${this.texts.root()}/organisaties/${this.held()?.organisation.id ?? ''}`,
  );
  private readonly themes = computed(() =>
    (this.store.shown()?.themes ?? []).map(({ slug, name }) => ({ value: slug, text: name })),
  );
  private readonly places = computed(() =>
    this.store.municipalities().map(({ code, name }) => ({ value: code, text: name })),
  );

  constructor() {
    coalitionTitle(() => this.held()?.organisation.name ?? this.words().title);
    effect(() => {
      const id = this.asked()?.get('partnershipId') ?? '';
      this.store.id();
      this.peildatum.query();
      untracked(() => {
        this.done.set(null);
        void this.store.load(id);
      });
    });
  }

  protected async change(held: PartnershipView): Promise<void> {
    const changed = await askForDetails(this.injector, {
      ...{ held, themes: this.themes(), municipalities: this.places() },
      send: (given) => this.store.change(held, given),
    });
    if (changed) this.tell({ sentence: this.words().page.changed });
  }

  protected async correct(held: PartnershipView, { status, from }: Step): Promise<void> {
    const send = (correction: Parameters<PartnerStore['correct']>[2]) =>
      this.store.correct(held, status, correction);
    if (await askForCorrection(this.injector, { status, from, send })) {
      this.tell({ sentence: this.words().page.past.correctDone });
    }
  }

  protected async withdraw(held: PartnershipView, { status }: Step): Promise<void> {
    const words = this.words().page.past.withdraw;
    const send = (reason: string) => this.store.withdraw(held, status, reason);
    if (await askForReason(this.injector, { words, send })) this.tell({ sentence: words.done });
  }

  protected mayWithContacts(action: 'keep' | 'remove', held: PartnershipView): boolean {
    return held.status !== 'ended' && this.contacts.may(action, held.organisation.id);
  }

  protected addContact(held: PartnershipView): Promise<void> {
    return this.keepContacts(() => this.contacts.add(held));
  }

  protected changeContact(contact: PartnerContactView): Promise<void> {
    return this.keepContacts(() => this.contacts.change(contact));
  }

  protected removeContact(contact: PartnerContactView): Promise<void> {
    return this.keepContacts(() => this.contacts.remove(contact));
  }

  protected async keepContacts(work: () => Promise<Told | undefined>): Promise<void> {
    const told = await this.store.told(work);
    if (told !== undefined) this.tell(told);
  }

  private originOf({ importedFrom }: PartnershipView): string {
    if (importedFrom === null) return '';
    const { fileName, on } = importedFrom;
    return this.words().page.imported({ fileName, date: dateText(on, this.texts.language()) });
  }

  private tell(told: Told): void {
    this.done.set(told);
    void this.announcer.announce(told.sentence);
  }
}
