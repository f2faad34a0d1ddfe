import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { SourceAnswer } from '@zorgpaden/domain/agreements';
import type { AgreementSource, AgreementVersionView } from '@zorgpaden/domain/agreements/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { TextDifference } from '../../ui/text-difference/text-difference';
import { AgreementClient } from '../data/agreement-client';
import { validityText } from '../words/validity-text';

export interface AnsweredSource {
  readonly number: number;
  readonly answer: SourceAnswer;
}

/** From which region a text comes, and the next text of that region beside the own one, word by word. */
@Component({
  selector: 'zp-source-section',
  imports: [FailureText, MatButtonModule, RouterLink, TextDifference],
  templateUrl: './source-section.html',
  styleUrl: './source-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourceSection {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(AgreementClient);
  readonly source = input.required<AgreementSource>();
  readonly coalitionId = input.required<string>();
  /** What would be replaced: the draft, or else what holds. */
  readonly own = input.required<AgreementVersionView>();
  /** Whether who looks may answer. */
  readonly mayAnswer = input.required<boolean>();
  readonly busy = input(false);
  readonly answered = output<AnsweredSource>();

  protected readonly offered = signal<AgreementVersionView | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly words = computed(() => this.texts.words().agreements.source);
  protected readonly link = computed(
    () =>
      `${this.texts.root()}/coalities/${this.coalitionId()}/afspraken/${this.source().agreementId}`,
  );
  protected readonly about = computed(() => {
    const { number, coalition } = this.source();
    return number === null
      ? this.words().from({ coalition: coalition.name })
      : this.words().fromVersion({ coalition: coalition.name, number });
  });
  protected readonly since = computed(() => {
    const date = dateText(this.source().offer?.agreedOn ?? '', this.texts.language());
    return this.words().since({ date });
  });
  /** Parties are asked about the text before: that has to be taken back first. */
  protected readonly isAsked = computed(() => this.own().state === 'proposed');
  /** What is not in the text itself: the title, and how long it holds. */
  protected readonly otherwise = computed(() => {
    const [own, offered] = [this.own(), this.offered()];
    if (offered === null) return [];
    const { editor, page } = this.texts.words().agreements;
    const valid = ({ validity }: AgreementVersionView) =>
      validityText(validity, this.texts.words().agreements, this.texts.language());
    return [
      { term: editor.title, before: own.title, after: offered.title },
      { term: page.validity, before: valid(own), after: valid(offered) },
    ].filter(({ before, after }) => before !== after);
  });

  constructor() {
    effect(() => {
      const { agreementId, offer } = this.source();
      const coalition = this.coalitionId();
      untracked(() => void this.load(coalition, agreementId, offer?.number));
    });
  }

  private async load(coalition: string, id: string, number: number | undefined): Promise<void> {
    this.offered.set(null);
    this.failure.set(null);
    if (number === undefined) return;
    try {
      this.offered.set(await this.client.version(coalition, id, number));
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
