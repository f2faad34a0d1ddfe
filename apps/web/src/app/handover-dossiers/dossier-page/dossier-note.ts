import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import type {
  HandoverDossier,
  HandoverNoteView,
} from '@zorgpaden/domain/handover-dossiers/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateInWords } from '../../platform/dates';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { WhoElse } from '../../presences';
import { FailureText } from '../../ui/failure-text';
import { freeRichText } from '../../ui/rich-text/free-rich-text';
import { RichTextEditor } from '../../ui/rich-text/rich-text-editor';
import { RichTextView } from '../../ui/rich-text/rich-text-view';
import { TextDifference } from '../../ui/text-difference/text-difference';
import { HandoverDossierClient } from '../data/handover-dossier-client';

/** What the last lead wants the next to know: read, and for who leads also written. */
@Component({
  selector: 'zp-dossier-note',
  imports: [FailureText, MatButtonModule, RichTextEditor, RichTextView, TextDifference, WhoElse],
  templateUrl: './dossier-note.html',
  styleUrl: './dossier-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DossierNote {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(HandoverDossierClient);

  readonly coalitionId = input.required<string>();
  readonly note = input.required<HandoverNoteView>();
  readonly mayWrite = input.required<boolean>();
  readonly written = output<HandoverDossier>();

  protected readonly words = computed(() => this.texts.words().handoverDossier);
  protected readonly cancel = computed(() => this.texts.words().common.cancel);
  protected readonly writing = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  /** What somebody else wrote meanwhile: saving once more takes its place on purpose. */
  protected readonly theirs = signal<HandoverNoteView | null>(null);
  protected readonly fields = form(
    linkedSignal(() => ({ text: this.note().text })),
    (path) => {
      freeRichText(path.text);
    },
    { name: 'handover' },
  );
  protected readonly busy = computed(() => this.fields().submitting());
  protected readonly by = computed(() => {
    const { writtenAt, writtenBy: name } = this.note();
    if (writtenAt === null) return '';
    const date = dateInWords(writtenAt, this.texts.language());
    return name === '' ? this.words().noteByNobody({ date }) : this.words().noteBy({ name, date });
  });

  protected begin(): void {
    this.failure.set(null);
    this.theirs.set(null);
    this.writing.set(true);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    await submit(this.fields, async () => {
      const { version } = this.theirs() ?? this.note();
      const { text } = this.fields().value();
      try {
        this.written.emit(await this.client.write(this.coalitionId(), text, version));
        this.theirs.set(null);
        this.writing.set(false);
      } catch (error) {
        await this.explain(failureOf(error));
      }
      return undefined;
    });
  }

  private async explain(failure: Failure): Promise<void> {
    if (failure.kind !== 'refused' || failure.status !== 412) return this.failure.set(failure);
    try {
      this.theirs.set((await this.client.one(this.coalitionId())).note);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
