import { computed, type Signal, signal } from '@angular/core';
import { type FieldTree, submit, type ValidationError } from '@angular/forms/signals';
import { type Failure, failureOf } from '../../platform/api/failure';
import type { WorkspaceTexts } from '../../platform/workspace-texts';
import type { ErrorSummary, SummaryItem } from './error-summary';
import { type CodedError, fieldId, shownErrors } from './field-errors';

/** A field of a small form: its label, and where the API says that something is wrong with it. */
export interface ErrandField {
  readonly field: FieldTree<string>;
  readonly label: string;
  readonly pointer: string;
}

/** What a small form is made of. */
export interface Errand {
  readonly form: FieldTree<unknown>;
  readonly fields: () => readonly ErrandField[];
  readonly texts: WorkspaceTexts;
  readonly summary: () => ErrorSummary;
  /** Why it did not work, when it is not about a field. */
  readonly refusal: (failure: Failure, error: unknown) => string;
}

/** Sends a small form, and gathers what is wrong with it: at the fields, and above it with links. */
export class FormErrand {
  private readonly refused = signal('');
  readonly busy: Signal<boolean>;
  readonly problems: Signal<SummaryItem[]>;

  constructor(private readonly errand: Errand) {
    this.busy = computed(() => errand.form().submitting());
    this.problems = computed(() => [
      ...errand.fields().flatMap(({ field, label }) =>
        shownErrors(field).map(({ kind, params }) => ({
          id: fieldId(field().name()),
          text: `${label}: ${errand.texts.problem(kind, params)}`,
        })),
      ),
      ...(this.refused() ? [{ id: null, text: this.refused() }] : []),
    ]);
  }

  /** @returns whether it worked; if not, the focus is on what is wrong */
  async send(event: Event, work: () => Promise<unknown>): Promise<boolean> {
    event.preventDefault();
    this.refused.set('');
    let done = false;
    await submit(this.errand.form, async () => {
      try {
        await work();
        done = true;
        return undefined;
      } catch (error) {
        return this.explain(failureOf(error), error);
      }
    });
    // Drawn first, else there is nothing yet to put the focus on.
    if (!done) setTimeout(() => this.errand.summary().focus());
    return done;
  }

  private explain(
    failure: Failure,
    error: unknown,
  ): ValidationError.WithOptionalFieldTree[] | undefined {
    const told = failure.problem?.errors ?? [];
    const atFields = this.errand.fields().flatMap(({ field, pointer }) =>
      told
        .filter((problem) => problem.pointer === pointer)
        .map(({ code }): CodedError & ValidationError.WithOptionalFieldTree => ({
          kind: code,
          fieldTree: field,
        })),
    );
    if (atFields.length > 0) return atFields;
    this.refused.set(this.errand.refusal(failure, error));
    return undefined;
  }
}
