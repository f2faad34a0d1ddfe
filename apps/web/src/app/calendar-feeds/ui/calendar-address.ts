import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** The address of a calendar, the one time that it is told: to copy, or to select. */
@Component({
  selector: 'zp-calendar-address',
  imports: [MatButtonModule],
  template: `
    <p>{{ words().once }}</p>
    <label for="calendar-address">{{ words().address }}</label>
    <input
      #field
      id="calendar-address"
      type="text"
      readonly
      autocomplete="off"
      spellcheck="false"
      [value]="address()"
      (focus)="field.select()"
    />
    <p class="warning">{{ words().secret }}</p>
    <p class="buttons">
      <button matButton="filled" type="button" (click)="copy()">{{ words().copy }}</button>
      <button matButton="outlined" type="button" (click)="kept.emit()">{{ words().kept }}</button>
    </p>
    <p role="status">{{ said() }}</p>
  `,
  styleUrl: './calendar-address.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CalendarAddress {
  private readonly texts = inject(WorkspaceTexts);
  private readonly document = inject(DOCUMENT);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  readonly address = input.required<string>();
  readonly kept = output();

  protected readonly words = computed(() => this.texts.words().calendarFeeds);
  protected readonly said = signal('');

  /** A browser can refuse: then it stands there selected. */
  protected async copy(): Promise<void> {
    const { copied, notCopied } = this.words();
    try {
      await this.document.defaultView?.navigator.clipboard.writeText(this.address());
      this.said.set(copied);
    } catch {
      this.said.set(notCopied);
      this.field().nativeElement.focus();
    }
  }

  /** Where the reading begins. */
  focus(): void {
    this.field().nativeElement.focus();
  }
}
