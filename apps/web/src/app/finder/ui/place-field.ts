import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Texts } from '../../platform/texts';
import { StartText } from '../../ui/start-value';
import type { FinderState } from '../data/finder-state';
import { placeTyped } from '../data/finder-question';
import { certainMatch, type NamedMatch } from '../data/place-match';
import { PlaceSuggestions } from './place-suggestions';

/** What a text in the field turned out to mean. */
interface Located {
  readonly text: string;
  readonly matches: readonly NamedMatch[];
}

/** Where the client lives: a native field with its label, and suggestions as soon as somebody types. */
@Component({
  selector: 'zp-place-field',
  imports: [PlaceSuggestions, StartText],
  templateUrl: './place-field.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlaceField {
  readonly state = input.required<FinderState>();

  protected readonly texts = inject(Texts).public;
  protected readonly touched = signal(false);
  private readonly entry = viewChild.required<ElementRef<HTMLInputElement>>('entry');

  /** What the field starts with: what was typed, or the place of the answer. */
  protected readonly start = computed(() => {
    const { question, answer } = this.state();
    if (question.postcode) return question.postcode;
    return answer?.municipality?.name ?? question.municipality ?? question.typed ?? '';
  });

  protected readonly located = linkedSignal<Located | null>(() => {
    const municipality = this.state().answer?.municipality;
    if (!municipality) return null;
    const matched = { kind: 'name', text: municipality.name } as const;
    return { text: this.start(), matches: [{ ...municipality, matched }] };
  });

  protected readonly describedBy = computed(() =>
    this.state().refusals.place ? 'plaats-fout plaats-uitleg' : 'plaats-uitleg',
  );

  /** *7607 ligt in …*: only for a postcode, because a name says it already. */
  protected readonly postcode = computed(() => {
    const located = this.located();
    return located && located.matches.length > 0 ? placeTyped(located.text).postcode : null;
  });

  constructor() {
    // Somebody may have come to the field, and typed, before the page came to life.
    afterNextRender(() => {
      const entry = this.entry().nativeElement;
      if (entry === document.activeElement || entry.value !== entry.defaultValue) {
        this.touched.set(true);
      }
    });
  }

  /** The place as it stands in the field now, as exactly as we know it. */
  place(): ReturnType<typeof placeTyped> {
    const text = this.entry().nativeElement.value.trim();
    const { postcode, municipality } = this.state().question;
    // Untouched it stays what it was: a postcode, with the municipality that was chosen for it.
    if (text === this.start() && (postcode ?? municipality) !== null) {
      return { typed: null, postcode, municipality };
    }
    const typed = placeTyped(text);
    const located = this.located();
    const certain = located?.text === text ? certainMatch(text, located.matches) : null;
    if (typed.typed !== null && certain) {
      return { typed: null, postcode: null, municipality: certain.code };
    }
    return typed;
  }
}
