import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  Injector,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SlashKey } from '../data/slash-key';

/** The way to the search: a button, Ctrl-K everywhere, and the slash where nobody types. */
@Component({
  selector: 'zp-search-button',
  imports: [MatButtonModule],
  template: `
    <button matButton type="button" aria-keyshortcuts="Control+K" (click)="open()">
      {{ words().button }} <kbd aria-hidden="true">Ctrl K</kbd>
    </button>
  `,
  styleUrl: './search-button.scss',
  host: { '(document:keydown)': 'pressed($event)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchButton {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialogs = inject(MatDialog);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly slash = inject(SlashKey);
  protected readonly words = computed(() => this.texts.words().search);

  protected async open(): Promise<void> {
    // Over another dialog it would hide what somebody is asked there.
    if (this.dialogs.openDialogs.length > 0) return;
    const { SearchDialog } = await import('./search-dialog');
    this.dialogs.open(SearchDialog, {
      injector: this.injector,
      width: '640px',
      maxWidth: 'calc(100vw - 32px)',
      position: { top: '8vh' },
      ariaLabel: this.words().title,
    });
  }

  protected pressed(event: KeyboardEvent): void {
    const isChord = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && this.slash.isOn() && !this.isTyping();
    if (!isChord && !isSlash) return;
    event.preventDefault();
    void this.open();
  }

  private isTyping(): boolean {
    const { activeElement } = this.document;
    return activeElement?.matches('input, textarea, select, [contenteditable="true"]') === true;
  }
}
