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
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { parsePhoneNumber } from '@zorgpaden/domain/phone-numbers';
import { coalitionTitle } from '../../coalitions';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { askForReason } from '../../ui/reason-dialog';
import { Skeleton } from '../../ui/skeleton';
import { PartnerStore } from '../data/partner-store';
import { askForCorrection } from '../ui/correction-dialog';
import { askForDetails } from '../ui/details-dialog';
import { WorkSection } from '../ui/work-section';

type Step = PartnershipView['statuses'][number];

/** One partner: what it is, how far and since when, whom one reaches, and what it does. */
@Component({
  selector: 'zp-partner-page',
  imports: [FailureText, MatButtonModule, RouterLink, Skeleton, WorkSection],
  templateUrl: './partner-page.html',
  styleUrl: './partner-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartnerPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly asked = toSignal(inject(ActivatedRoute).paramMap);
  protected readonly store = inject(PartnerStore);

  protected readonly done = signal('');
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
    ].filter(({ text }) => text !== '');
  });
  protected readonly steps = computed(() =>
    (this.held()?.statuses ?? []).map((held) => ({
      held,
      name: this.words().list.status[held.status],
      when: this.when(held),
      corrected: held.correction
        ? this.words().page.past.corrected({
            date: this.date(held.correction.at),
            reason: held.correction.reason,
          })
        : '',
    })),
  );
  protected readonly contactLines = computed(() => {
    const { levels, roles } = this.words().contacts;
    return (this.store.shown()?.contacts ?? []).map(
      ({ id, job, level, role, person, phone, email }) => ({
        id,
        text: [person?.name, job, levels[level], role && roles[role]].filter(Boolean).join(', '),
        phone: parsePhoneNumber(person?.phone || phone),
        email: person?.email || email,
      }),
    );
  });
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
      untracked(() => void this.store.load(id));
    });
  }

  protected async change(held: PartnershipView): Promise<void> {
    const changed = await askForDetails(this.injector, {
      ...{ held, themes: this.themes(), municipalities: this.places() },
      send: (given) => this.store.change(held, given),
    });
    if (changed) this.tell(this.words().page.changed);
  }

  protected async correct(held: PartnershipView, { status, from }: Step): Promise<void> {
    const send = (correction: Parameters<PartnerStore['correct']>[2]) =>
      this.store.correct(held, status, correction);
    if (await askForCorrection(this.injector, { status, from, send })) {
      this.tell(this.words().page.past.correctDone);
    }
  }

  protected async withdraw(held: PartnershipView, { status }: Step): Promise<void> {
    const words = this.words().page.past.withdraw;
    const send = (reason: string) => this.store.withdraw(held, status, reason);
    if (await askForReason(this.injector, { words, send })) this.tell(words.done);
  }

  private when({ from, to }: Step): string {
    const { since, period } = this.words().page.past;
    const begin = this.date(from);
    return to === null ? since({ date: begin }) : period({ from: begin, to: this.date(to) });
  }

  private date(moment: string): string {
    return dateText(moment, this.texts.language());
  }

  private tell(sentence: string): void {
    this.done.set(sentence);
    void this.announcer.announce(sentence);
  }
}
