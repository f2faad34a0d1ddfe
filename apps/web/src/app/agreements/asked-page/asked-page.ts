import { Location } from '@angular/common';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { ActivatedRoute } from '@angular/router';
import type { ConsentAnswer } from '@zorgpaden/domain/agreements';
import type { AskedConsent } from '@zorgpaden/domain/agreements/consent.contract';
import { amsterdamNow } from '@zorgpaden/domain/shared';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText, failureSentence } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { RichTextView } from '../../ui/rich-text/rich-text-view';
import { Skeleton } from '../../ui/skeleton';
import { TextDifference } from '../../ui/text-difference/text-difference';
import { AskedClient } from '../data/asked-client';
import { consentErrands, consentForm, consentOf } from '../form/consent-form';
import { ConsentFields } from '../ui/consent-fields';
import { validityText } from '../words/validity-text';

/** Where the mail leads that asks for consent: opening it changes nothing, one press does (rule 14). */
@Component({
  selector: 'zp-asked-page',
  imports: [
    ConsentFields,
    ErrorSummary,
    FailureText,
    MatButtonModule,
    RichTextView,
    Skeleton,
    TextDifference,
  ],
  templateUrl: './asked-page.html',
  styleUrl: './asked-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AskedPage {
  private readonly client = inject(AskedClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly words = computed(() => this.texts.words().agreements);
  protected readonly retry = computed(() => this.texts.words().common.retry);

  private readonly token: string;
  protected readonly asked = signal<AskedConsent | null>(null);
  protected readonly done = signal<ConsentAnswer | null>(null);
  protected readonly hasNoLink = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly fields = consentForm({ person: '', today: amsterdamNow(Date.now()).date });
  private readonly summary = viewChild(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.summary() as ErrorSummary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => consentErrands(this.fields, this.words().consent),
  });
  protected readonly valid = computed(() => {
    const asked = this.asked();
    return asked ? validityText(asked.text.validity, this.words(), this.texts.language()) : '';
  });
  protected readonly others = computed(() => {
    const { consented, waiting, notNeeded } = this.words().asked;
    return (this.asked()?.parties ?? []).map((party) => ({
      name: party.name,
      text: party.consented ? consented : party.required ? waiting : notNeeded,
    }));
  });

  constructor() {
    this.token = inject(ActivatedRoute).snapshot.fragment ?? '';
    if (!/^[\w-]{43}$/.test(this.token)) this.hasNoLink.set(true);
    // Neither the history of the browser nor whoever looks at the screen needs it.
    const location = inject(Location);
    if (this.token !== '') location.replaceState(location.path());
    inject(PageHead).set({ title: this.words().asked.title, indexed: false });
    afterNextRender(() => void this.load());
  }

  protected async load(): Promise<void> {
    if (this.hasNoLink()) return;
    this.failure.set(null);
    try {
      const asked = await this.client.asked(this.token);
      this.fields.person().value.set(asked.person);
      this.asked.set(asked);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.problem?.code === 'link.ended') this.hasNoLink.set(true);
      else this.failure.set(failure);
    }
  }

  protected async answer(event: Event): Promise<void> {
    const { fingerprint = '' } = this.asked() ?? {};
    const given = consentOf(this.fields);
    const sent = await this.errand.send(event, () =>
      this.client.answer({ token: this.token, fingerprint, ...given }),
    );
    if (!sent) return;
    this.done.set(given.answer);
    // Drawn first, else the old heading has the focus.
    setTimeout(() => this.heading().nativeElement.focus());
  }
}
