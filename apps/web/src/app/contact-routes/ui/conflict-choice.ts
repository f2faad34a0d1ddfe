import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  afterNextRender,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatRadioModule } from '@angular/material/radio';
import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import type { Conflict } from '../data/route-editor';
import { differingParts, merged, proposal, type RoutePart, type Side } from '../form/differences';
import type { Names } from '../words/names';
import { partInWords, partLabel } from '../words/part-in-words';

/** Both versions side by side: for each difference one chooses which stays. */
@Component({
  selector: 'zp-conflict-choice',
  imports: [MatButtonModule, MatRadioModule],
  templateUrl: './conflict-choice.html',
  styleUrl: './conflict-choice.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConflictChoice {
  private readonly texts = inject(WorkspaceTexts);
  readonly conflict = input.required<Conflict>();
  readonly names = input.required<Names>();
  readonly saving = input(false);
  readonly chosen = output<{ readonly content: ContactRouteContent; readonly event: Event }>();
  readonly postponed = output();

  protected readonly words = computed(() => this.texts.words().contactRoutes);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly choices = linkedSignal<Partial<Record<RoutePart, Side>>>(() => {
    const { base, mine, theirs } = this.conflict();
    return proposal(base, mine, theirs.content);
  });

  protected readonly differences = computed(() => {
    const { mine, theirs } = this.conflict();
    const words = this.words().fields;
    return differingParts(mine, theirs.content).map((part) => ({
      part,
      label: partLabel(part, words),
      mine: partInWords(part, mine[part], words, this.names()),
      theirs: partInWords(part, theirs.content[part], words, this.names()),
    }));
  });
  protected readonly open = computed(() =>
    this.differences()
      .filter(({ part }) => this.choices()[part] === undefined)
      .map(({ label }) => label),
  );

  constructor() {
    // The form made place for this: who listens to the page hears why.
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected choose(part: RoutePart, side: Side): void {
    this.choices.update((choices) => ({ ...choices, [part]: side }));
  }

  protected chooseAll(side: Side): void {
    this.choices.set(Object.fromEntries(this.differences().map(({ part }) => [part, side])));
  }

  protected save(event: Event): void {
    const { mine, theirs } = this.conflict();
    this.chosen.emit({ content: merged(mine, theirs.content, this.choices()), event });
  }
}
