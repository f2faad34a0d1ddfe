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
import { MatButtonModule } from '@angular/material/button';
import { type HandoverDossierAction, may } from '@zorgpaden/domain/handover-dossiers';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import { Attachments } from '../../attachments';
import { coalitionTitle } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateInWords } from '../../platform/dates';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { FailureText } from '../../ui/failure-text';
import { RichTextView } from '../../ui/rich-text/rich-text-view';
import { Skeleton } from '../../ui/skeleton';
import { datesOf, firstParts, lastParts } from '../data/dossier-parts';
import { addressOf, HandoverDossierClient } from '../data/handover-dossier-client';
import { DossierChecklist } from './dossier-checklist';
import { DossierNote } from './dossier-note';
import { DossierPart } from './dossier-part';

/** All that a new lead must know, on one page and as a document. */
@Component({
  selector: 'zp-dossier-page',
  imports: [
    Attachments,
    DossierChecklist,
    DossierNote,
    DossierPart,
    FailureText,
    MatButtonModule,
    RichTextView,
    Skeleton,
  ],
  templateUrl: './dossier-page.html',
  styleUrl: './dossier-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DossierPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(HandoverDossierClient);
  private readonly session = inject(SessionStore);

  /** From the address. */
  readonly coalitionId = input.required<string>();

  protected readonly words = computed(() => this.texts.words().handoverDossier);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly dossier = signal<HandoverDossier | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly file = computed(() => `${addressOf(this.coalitionId())}/document`);
  protected readonly mayWrite = computed(() => this.mayHere('write-note'));
  protected readonly archive = computed(() => `${addressOf(this.coalitionId())}/archive`);
  protected readonly mayArchive = computed(() => this.mayHere('archive'));
  protected readonly mayTick = computed(() => this.mayHere('tick'));
  protected readonly asOf = computed(() => {
    const date = dateInWords(this.dossier()?.asOf ?? '', this.texts.language());
    return this.words().subtitle({ date });
  });
  protected readonly first = computed(() => this.partsBy(firstParts));
  protected readonly last = computed(() => this.partsBy(lastParts));

  constructor() {
    coalitionTitle(() => this.texts.words().coalitions.tabs.parts.overdracht);
    effect(() => {
      this.coalitionId();
      untracked(() => void this.load());
    });
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.dossier.set(await this.client.one(this.coalitionId()));
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected factsOf(agreement: HandoverDossier['agreements'][number]): string {
    const { states } = this.texts.words().agreementWords;
    const facts = this.words().agreementFacts({
      state: states[agreement.state],
      parties: agreement.parties.join(', ') || this.words().nobody,
    });
    const ofRegion = agreement.region && this.words().ofRegion({ name: agreement.region });
    const dates = datesOf(agreement, this.words(), this.texts.language());
    return [facts, ofRegion, dates].filter(Boolean).join(' ');
  }

  private mayHere(action: HandoverDossierAction): boolean {
    return may(actorOf(this.session.user()), action, { coalitionId: this.coalitionId() });
  }

  private partsBy(parts: typeof firstParts) {
    const shown = this.dossier();
    return shown === null ? [] : parts(shown, this.words(), this.texts.language());
  }
}
