import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { type Subject, subjects } from '@zorgpaden/domain/reflections';
import type { ReflectionRecord, ReflectionView } from '@zorgpaden/domain/reflections/contract';
import { sameJson } from '@zorgpaden/domain/shared';
import { timeText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { TextField } from '../../ui/fields/text-field';
import { ReflectionStore } from '../data/reflection-store';
import { recordForm, recordOf } from '../data/record-form';
import { PreparedAnswers } from './prepared-answers';

/** So long after the last key what was typed is kept. */
const PAUSE_MS = 1500;

/**
 * The conversation itself: who is there, and per subject what was prepared and what was found. It is kept
 * on the server while people talk, and who writes at the same time is shown what the other wrote.
 */
@Component({
  selector: 'zp-conversation',
  imports: [ChecklistField, ErrorSummary, MatButtonModule, PreparedAnswers, TextField],
  templateUrl: './conversation.html',
  styleUrl: './conversation.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Conversation {
  private readonly store = inject(ReflectionStore);
  private readonly texts = inject(WorkspaceTexts);
  readonly reflection = input.required<ReflectionView>();

  protected readonly subjects = subjects;
  protected readonly words = computed(() => this.texts.words().reflections);
  protected readonly options = computed(() =>
    this.reflection().participants.map(({ organisation: { id, name } }) => ({
      value: id,
      text: name,
    })),
  );
  /** What is typed stays, whatever is read in the meantime; another conversation begins anew. */
  private readonly model = linkedSignal({
    source: () => this.reflection().id,
    computation: () => untracked(() => recordForm(this.reflection())),
  });
  protected readonly fields = form(
    this.model,
    (path) => {
      for (const subject of subjects) free(path.findings[subject]);
      free(path.decisions);
    },
    { name: 'conversation' },
  );
  private readonly kept = linkedSignal<ReflectionRecord>(() =>
    recordOf(recordForm(this.reflection())),
  );
  readonly isKept = computed(() => sameJson({ ...recordOf(this.model()) }, { ...this.kept() }));
  private readonly keptAt = signal<Date | null>(null);
  protected readonly status = computed(() => {
    const { saving, saved, unsaved } = this.words().conversation;
    const at = this.keptAt();
    if (this.errand.busy()) return saving;
    if (!this.isKept()) return unsaved;
    return at === null ? '' : saved({ time: timeText(at, this.texts.language()) });
  });
  /** What somebody else wrote since, when that is not what stands here. */
  protected readonly theirs = signal<ReflectionView | null>(null);

  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [
      ...subjects.map((subject) => ({
        field: this.fields.findings[subject],
        label: this.words().subjects[subject],
        pointer: `/findings/${subject}`,
      })),
      {
        field: this.fields.decisions,
        label: this.words().conversation.decisions,
        pointer: '/decisions',
      },
    ],
  });

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      this.model();
      clearTimeout(timer);
      if (this.isKept() || this.theirs()) return;
      timer = setTimeout(() => void this.save(new Event('pause')), PAUSE_MS);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }

  /** @returns whether everything that was typed is on the server now */
  async save(event: Event, version?: number): Promise<boolean> {
    if (this.isKept()) {
      event.preventDefault();
      return true;
    }
    const record = recordOf(this.model());
    const done = await this.errand.send(event, async () => {
      try {
        await this.store.record(record, version);
      } catch (error) {
        await this.compare(error);
        throw error;
      }
      this.theirs.set(null);
      this.keptAt.set(new Date());
    });
    return done;
  }

  protected keepMine(event: Event): void {
    void this.save(event, this.theirs()?.version);
  }

  protected takeTheirs(): void {
    const theirs = this.theirs();
    if (theirs === null) return;
    this.model.set(recordForm(theirs));
    this.store.show(theirs);
    this.theirs.set(null);
  }

  protected theirText(subject: Subject): string {
    return this.difference(
      this.theirs()?.findings?.[subject] ?? '',
      this.model().findings[subject],
    );
  }

  protected theirDecisions(): string {
    return this.difference(this.theirs()?.decisions ?? '', this.model().decisions);
  }

  private difference(theirs: string, mine: string): string {
    if (this.theirs() === null || theirs.trim() === mine.trim()) return '';
    const { theirs: say, theirsEmpty } = this.words().conversation;
    return theirs.trim() === '' ? theirsEmpty : say({ text: theirs });
  }

  private async compare(error: unknown): Promise<void> {
    const status = (error as { readonly status?: number }).status;
    if (status === 412) this.theirs.set(await this.store.readNow());
  }
}
