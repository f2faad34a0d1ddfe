import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import type { ThemeView } from '@zorgpaden/domain/themes/contract';
import { Texts } from '../../platform/texts';
import { StartText } from '../../ui/start-value';
import { FinderClient } from '../data/finder-client';
import { ThemeTiles } from './theme-tiles';

/** Finds themes by the words people use. With JavaScript the words stay in the page, never in the address. */
@Component({
  selector: 'zp-theme-search',
  imports: [StartText, ThemeTiles],
  template: `
    <div class="field field-small">
      <label for="woorden">{{ texts().finder.words }}</label>
      <p class="hint" id="woorden-uitleg">{{ texts().finder.wordsHint }}</p>
      <div class="place-entry">
        <input
          #entry
          id="woorden"
          name="woorden"
          type="text"
          autocomplete="off"
          maxlength="200"
          aria-describedby="woorden-uitleg"
          [zpStartText]="words()"
          (input)="soon(entry.value)"
          (keydown.enter)="$event.preventDefault(); search(entry.value)"
        />
        <button class="button" (click)="$event.preventDefault(); search(entry.value)">
          {{ texts().finder.wordsSearch }}
        </button>
      </div>
      <p class="found" role="status">{{ announcement() }}</p>
      @if (result().themes; as themes) {
        <zp-theme-tiles [themes]="themes" />
      }
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ThemeSearch {
  readonly words = input('');
  readonly found = input<readonly ThemeView[] | null>(null);

  private readonly client = inject(FinderClient);
  protected readonly texts = inject(Texts).public;
  protected readonly result = linkedSignal(() => ({ words: this.words(), themes: this.found() }));
  private asked = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  protected readonly announcement = computed(() => {
    const { words, themes } = this.result();
    return themes ? this.texts().finder.themesFor({ words, count: themes.length }) : '';
  });

  protected soon(words: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.search(words), 300);
  }

  protected async search(value: string): Promise<void> {
    clearTimeout(this.timer);
    const words = value.trim();
    this.asked = words;
    const answer = words.length >= 2 ? await this.client.themes(words) : null;
    if (this.asked !== words) return;
    this.result.set({ words, themes: answer?.kind === 'found' ? answer.body.items : null });
  }
}
