import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form, submit } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import type {
  HandoverDossier,
  HandoverNoteView,
} from '@zorgpaden/domain/handover-dossiers/contract';
import { emptyRichText, type RichText } from '@zorgpaden/domain/rich-text';
import { DraftErrand, leaveDraft, ResumedDraft } from '../../drafts';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateInWords } from '../../platform/dates';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { WhoElse } from '../../presences';
import { DraftStatus } from '../../ui/draft-status';
import { FailureText } from '../../ui/failure-text';
import { freeRichText } from '../../ui/rich-text/free-rich-text';
import { RichTextEditor } from '../../ui/rich-text/rich-text-editor';
import { RichTextView } from '../../ui/rich-text/rich-text-view';
import { TextDifference } from '../../ui/text-difference/text-difference';
import { HandoverDossierClient } from '../data/handover-dossier-client';

/** What the last lead wants the next to know: read, and for who leads also written. */
@Component({
  selector: 'zp-dossier-note',
  imports: [
    DraftStatus,
    FailureText,
    MatButtonModule,
    ResumedDraft,
    RichTextEditor,
    RichTextView,
    TextDifference,
    WhoElse,
  ],
  templateUrl: './dossier-note.html',
  styleUrl: './dossier-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class DossierNote {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(HandoverDossierClient);
  private readonly injector = inject(Injector);

  readonly coalitionId = input.required<string>();
  readonly note = input.required<HandoverNoteView>();
  readonly mayWrite = input.required<boolean>();
  readonly written = output<HandoverDossier>();

  protected readonly words = computed(() => this.texts.words().handoverDossier);
  protected readonly cancel = computed(() => this.texts.words().common.cancel);
  protected readonly writing = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  /** What somebody else wrote meanwhile. */
  protected readonly theirs = signal<HandoverNoteView | null>(null);
  private readonly model = signal<{ text: RichText }>({ text: emptyRichText });
  protected readonly fields = form(
    this.model,
    (path) => {
      freeRichText(path.text);
    },
    { name: 'handover' },
  );
  protected readonly draft = new DraftErrand<{ text: RichText }>();
  /** The version that what is typed began from. */
  private readonly seen = signal(0);
  protected readonly isOlder = computed(() => this.seen() !== this.note().version);
  protected readonly busy = computed(() => this.fields().submitting());
  protected readonly by = computed(() => {
    const { writtenAt, writtenBy: name } = this.note();
    if (writtenAt === null) return '';
    const date = dateInWords(writtenAt, this.texts.language());
    return name === '' ? this.words().noteByNobody({ date }) : this.words().noteBy({ name, date });
  });

  constructor() {
    effect(() => {
      const typed = this.model();
      if (!this.writing()) return;
      untracked(() => {
        this.draft.typed(typed);
      });
    });
  }

  /** Goes on with what was typed before and not saved, or with what stands there. */
  protected async begin(): Promise<void> {
    this.failure.set(null);
    this.theirs.set(null);
    const id = this.coalitionId();
    try {
      const draft = await this.draft.open({ coalitionId: id, of: 'handover-note', id });
      const { text, version } = this.note();
      this.start(
        { text, ...(draft?.content as object | undefined) },
        draft?.baseVersion ?? version,
      );
      this.writing.set(true);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected async startOver(): Promise<void> {
    await this.draft.discard();
    this.start({ text: this.note().text }, this.note().version);
  }

  protected async stop(): Promise<void> {
    const typing = {
      dirty: () => JSON.stringify(this.model().text) !== JSON.stringify(this.note().text),
      keeper: this.draft.keeper,
      discard: () => this.draft.discard(),
    };
    const words = this.texts.words().contactRoutes.leave;
    if (await leaveDraft(typing, this.injector, words)) this.writing.set(false);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.failure.set(null);
    await submit(this.fields, async () => {
      const { text } = this.fields().value();
      try {
        await this.draft.settle();
        const written = await this.client.write(this.coalitionId(), text, this.seen());
        await this.draft.done();
        this.writing.set(false);
        this.written.emit(written);
      } catch (error) {
        await this.explain(failureOf(error));
      }
      return undefined;
    });
  }

  /** The browser asks by itself when what was typed stands on this page only. */
  protected warn(event: BeforeUnloadEvent): void {
    if (!this.draft.isSafe()) event.preventDefault();
  }

  private start(form: { text: RichText }, version: number): void {
    this.seen.set(version);
    this.fields().reset(form);
    this.draft.begin(form, version === 0 ? null : version);
  }

  private async explain(failure: Failure): Promise<void> {
    if (failure.kind !== 'refused' || failure.status !== 412) return this.failure.set(failure);
    try {
      const { note } = await this.client.one(this.coalitionId());
      this.theirs.set(note);
      // Saving once more takes its place on purpose.
      this.seen.set(note.version);
      this.draft.begin(this.model(), note.version);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
