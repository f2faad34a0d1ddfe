import { ChangeDetectionStrategy, Component, computed, ElementRef, inject } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { SearchStore } from '../data/search-store';
import { SlashKey } from '../data/slash-key';
import { whereOf } from '../data/where';

/** A field, and what is found while somebody types; arrows walk through it. */
@Component({
  selector: 'zp-search-dialog',
  imports: [
    FailureText,
    MatButtonModule,
    MatCheckboxModule,
    MatDialogModule,
    MatFormFieldModule,
    MatInputModule,
    RouterLink,
  ],
  providers: [SearchStore],
  templateUrl: './search-dialog.html',
  styleUrl: './search-dialog.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SearchDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<SearchDialog>>(MatDialogRef);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly store = inject(SearchStore);
  protected readonly slash = inject(SlashKey);

  protected readonly words = computed(() => this.texts.words().search);
  protected readonly close = computed(() => this.texts.words().common.close);
  protected readonly items = computed(() =>
    this.store.found()?.map((found) => ({
      ...found,
      path: this.texts.root() + whereOf(found),
      name: found.title || this.words().untitled[found.kind],
      about: [
        this.words().kinds[found.kind],
        found.on === null ? '' : dateText(found.on, this.texts.language()),
        found.coalition.name,
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  );
  protected readonly told = computed(() => {
    const { failure, busy, found } = this.store;
    if (failure() !== null) return '';
    if (busy()) return this.words().busy;
    const items = found();
    if (items === null) return this.words().hint;
    return this.words().found({ count: items.length });
  });

  protected type(event: Event): void {
    this.store.type((event.target as HTMLInputElement).value);
  }

  protected ask(event: Event): void {
    event.preventDefault();
    this.store.ask();
  }

  protected leave(): void {
    this.dialog.close();
  }

  /** From the field to the first that was found, and from one to the next. */
  protected walk(event: Event, step: 1 | -1): void {
    const stops = [
      ...this.host.nativeElement.querySelectorAll<HTMLElement>('input[type="search"], li a'),
    ];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}
