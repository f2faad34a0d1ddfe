import { computed, inject, Injectable, resource, signal } from '@angular/core';
import { type Failure, failureOf } from '../../platform/api/failure';
import { SearchClient } from './search-client';

/** Long enough for somebody who types on; a question per letter would only be thrown away. */
const pause = 250;
const shortest = 2;

/** What is looked for, and what was found. */
@Injectable()
export class SearchStore {
  private readonly client = inject(SearchClient);
  private readonly wanted = signal('');
  private readonly settled = signal('');
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly asked = resource({
    params: () => (this.settled().length < shortest ? undefined : this.settled()),
    loader: ({ params }) => this.client.find(params),
  });

  readonly text = this.wanted.asReadonly();
  readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : null));
  readonly busy = this.asked.isLoading;
  readonly failure = computed<Failure | null>(() => {
    const error = this.asked.error();
    return error === undefined ? null : failureOf(causeOf(error));
  });

  type(text: string): void {
    this.wanted.set(text);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.settled.set(text.trim());
    }, pause);
  }

  /** Enter does not wait. */
  ask(): void {
    clearTimeout(this.timer);
    this.settled.set(this.wanted().trim());
  }
}

/** A resource wraps what is no error of the language itself. */
function causeOf(error: Error): unknown {
  return error.cause ?? error;
}
