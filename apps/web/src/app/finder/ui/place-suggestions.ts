import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';
import { Texts } from '../../platform/texts';
import { FinderClient } from '../data/finder-client';
import { placeTyped } from '../data/finder-question';

const pause = 150;
const atMost = 8;

/**
 * Makes a native field a combobox, after the pattern of the ARIA Authoring Practices: the focus stays
 * in the field, arrows walk through the list, Enter takes, Escape closes. Loaded when somebody comes
 * near the field; without it the field simply is a field.
 */
@Component({
  selector: 'zp-place-suggestions',
  template: `
    <ul
      class="suggestions"
      id="plaats-keuzes"
      role="listbox"
      [attr.aria-label]="texts().finder.suggestions"
      [hidden]="!open()"
    >
      @for (match of matches(); track match.code) {
        <!-- The field keeps the focus and takes the keys, as in every combobox. -->
        <!-- eslint-disable-next-line @angular-eslint/template/click-events-have-key-events, @angular-eslint/template/interactive-supports-focus -->
        <li
          class="suggestion"
          role="option"
          [id]="'plaats-keuze-' + $index"
          [attr.aria-selected]="$index === active()"
          (pointerdown)="$event.preventDefault()"
          (click)="take(match)"
        >
          <b>{{ match.name }}</b>
          <span class="soft small">{{ beside(match) }}</span>
        </li>
      }
    </ul>
    <p class="visually-hidden" role="status">{{ announcement() }}</p>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlaceSuggestions {
  readonly entry = input.required<HTMLInputElement>();
  /** What the text in the field means, as far as is known now. */
  readonly located = output<{ text: string; matches: readonly MunicipalityMatch[] }>();

  private readonly client = inject(FinderClient);
  protected readonly texts = inject(Texts).public;
  protected readonly matches = signal<readonly MunicipalityMatch[]>([]);
  protected readonly active = signal(-1);
  private readonly shown = signal(false);
  private asked = '';

  protected readonly open = computed(() => this.shown() && this.matches().length > 0);
  protected readonly announcement = computed(() =>
    this.shown() ? this.texts().finder.suggestionsFound({ count: this.matches().length }) : '',
  );

  constructor() {
    effect((onCleanup) => {
      const entry = this.entry();
      const listening = new AbortController();
      const { signal: until } = listening;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void this.ask(entry.value), pause);
      };
      const hush = () => {
        entry.setAttribute('autocomplete', 'off');
      };
      entry.addEventListener('input', soon, { signal: until });
      // The browser's own list stays away while somebody is here, and no longer: it gives nothing back
      // to a field without autocomplete when somebody returns, and the page may be on its way out already.
      entry.addEventListener('focus', hush, { signal: until });
      entry.addEventListener('input', hush, { signal: until });
      entry.addEventListener(
        'keydown',
        (event) => {
          this.onKey(event);
        },
        { signal: until },
      );
      entry.addEventListener(
        'blur',
        () => {
          this.shown.set(false);
          entry.removeAttribute('autocomplete');
        },
        { signal: until },
      );
      // Somebody may have typed before this part had loaded.
      if (entry.value !== entry.defaultValue) void this.ask(entry.value);
      onCleanup(() => {
        clearTimeout(timer);
        listening.abort();
      });
    });
    effect(() => {
      this.describe(this.entry());
    });
  }

  protected take(match: MunicipalityMatch): void {
    this.entry().value = match.postcode ?? match.name;
    this.asked = this.entry().value;
    this.matches.set([match]);
    this.shown.set(false);
    this.located.emit({ text: this.asked, matches: [match] });
  }

  /** The province tells namesakes apart; a place or a former name says why it is in the list. */
  protected beside({ matched, province }: MunicipalityMatch): string {
    return matched.kind === 'place' || matched.kind === 'former'
      ? `${matched.text}, ${province}`
      : province;
  }

  private async ask(value: string): Promise<void> {
    const text = value.trim();
    this.asked = text;
    this.active.set(-1);
    const long = /^\d/.test(text) ? text.length >= 4 : text.length >= 2;
    const answer = long ? await this.client.municipalities(text) : null;
    if (this.asked !== text) return;
    const matches = answer?.kind === 'found' ? answer.body.items.slice(0, atMost) : [];
    this.matches.set(matches);
    // One municipality for a postcode is said under the field; there is nothing to choose.
    const settled = placeTyped(text).postcode !== null && matches.length === 1;
    // Who has gone on meanwhile wants no list over what came.
    const here = this.entry() === document.activeElement;
    this.shown.set(answer !== null && !settled && here);
    this.located.emit({ text, matches });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const match = this.matches()[this.active()];
    if (event.key === 'Escape' && this.open()) this.close();
    else if (event.key === 'Enter' && this.open() && match) this.take(match);
    else if (event.key === 'ArrowDown') this.walk(1);
    else if (event.key === 'ArrowUp') this.walk(-1);
    else return;
    event.preventDefault();
  }

  /** Through the list and past its ends into the field itself. */
  private walk(step: 1 | -1): void {
    const places = this.matches().length + 1;
    if (!this.open()) this.shown.set(true);
    this.active.update((at) => ((at + 1 + step + places) % places) - 1);
  }

  private close(): void {
    this.shown.set(false);
    this.active.set(-1);
  }

  private describe(entry: HTMLInputElement): void {
    const active = this.active();
    entry.setAttribute('role', 'combobox');
    entry.setAttribute('aria-autocomplete', 'list');
    entry.setAttribute('aria-controls', 'plaats-keuzes');
    entry.setAttribute('aria-expanded', String(this.open()));
    if (this.open() && active >= 0) {
      entry.setAttribute('aria-activedescendant', `plaats-keuze-${active}`);
    } else entry.removeAttribute('aria-activedescendant');
  }
}
