import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { may } from '@zorgpaden/domain/agreements';
import type { AgreementVersionView, PartyView } from '@zorgpaden/domain/agreements/contract';
import type { Actor } from '@zorgpaden/domain/shared';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { RichTextView } from '../../ui/rich-text/rich-text-view';
import { validityText } from '../words/validity-text';
import { PartyRow } from './party-row';

/** A text, how long it holds, and its parties. */
@Component({
  selector: 'zp-version-part',
  imports: [PartyRow, RichTextView],
  templateUrl: './version-part.html',
  styleUrl: './version-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class VersionPart {
  private readonly texts = inject(WorkspaceTexts);
  readonly version = input.required<AgreementVersionView>();
  readonly actor = input.required<Actor>();
  readonly coalitionId = input.required<string>();
  /** Not while one looks at another day. */
  readonly canChange = input.required<boolean>();
  readonly answered = output<PartyView>();
  readonly reminded = output<PartyView>();
  readonly left = output<PartyView>();

  protected readonly words = computed(() => this.texts.words().agreements);
  protected readonly facts = computed(() => {
    const version = this.version();
    const { page, topics, levels } = this.words();
    const language = this.texts.language();
    return [
      { term: page.validity, text: validityText(version.validity, this.words(), language) },
      ...(version.reviewOn === null
        ? []
        : [{ term: page.reviewOn, text: dateText(version.reviewOn, language) }]),
      { term: page.topics, text: version.topics.map((topic) => topics[topic]).join(', ') },
      { term: page.level, text: levels[version.level] },
    ];
  });
  protected readonly standing = computed(() => {
    const { agreedOn, endedOn, endReason } = this.version();
    const { page } = this.words();
    const date = (day: string) => dateText(day, this.texts.language());
    return [
      ...(agreedOn === null ? [] : [page.agreedOn({ date: date(agreedOn) })]),
      ...(endedOn === null ? [] : [page.endedOn({ date: date(endedOn), reason: endReason })]),
    ].join('. ');
  });
  protected readonly correction = computed(() => {
    const { corrected } = this.version();
    if (corrected === null) return '';
    const date = dateText(corrected.at, this.texts.language());
    return this.words().page.correctedOn({ date, reason: corrected.reason });
  });
  protected readonly mayWrite = computed(() => this.mayDo('remind'));

  protected mayAnswerFor({ organisation }: PartyView): boolean {
    const thing = { coalitionId: this.coalitionId(), organisationId: organisation.id };
    return this.canChange() && may(this.actor(), 'consent', thing);
  }

  private mayDo(action: 'remind'): boolean {
    return this.canChange() && may(this.actor(), action, { coalitionId: this.coalitionId() });
  }
}
