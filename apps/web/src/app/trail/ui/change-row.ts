import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { RouterLink } from '@angular/router';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import type { ChangeInWords } from '../words/change-in-words';

/** One change: what, by whom and when, and each field as it was beside what it became. */
@Component({
  selector: 'zp-change-row',
  imports: [NgTemplateOutlet, RouterLink],
  templateUrl: './change-row.html',
  styleUrl: './change-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChangeRow {
  private readonly texts = inject(WorkspaceTexts);
  readonly change = input.required<ChangeInWords>();
  /** Whether to say of which coalition it is. */
  readonly nation = input(false);

  protected readonly words = computed(() => this.texts.words().trail);
  /** Something that was made had nothing before, something that was deleted has nothing after. */
  protected readonly sides = computed(() => {
    const { fields } = this.change();
    return {
      was: fields.some(({ was, isErased }) => was.length > 0 || isErased),
      became: fields.some(({ became, isErased }) => became.length > 0 || isErased),
    };
  });
  protected readonly isWhole = computed(() => !(this.sides().was && this.sides().became));
  protected readonly coalitionPath = computed(
    () => `${this.texts.root()}/coalities/${this.change().coalition?.id ?? ''}/geschiedenis`,
  );
}
