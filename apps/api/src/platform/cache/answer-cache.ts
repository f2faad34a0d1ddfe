import { everything, type StoredAnswer } from './answer.js';
import { BoundedMap } from './bounded-map.js';

interface Entry {
  readonly answer: StoredAnswer;
  readonly ticket: number;
}

/**
 * Serialised answers, bounded by bytes, the least recently used leave first.
 *
 * An answer holds until its clock boundary, and until something it was made from changes. A change
 * only counts up: an entry whose reading began before the change is not used any more. So an answer
 * that was read before a change and finished after it cannot slip in.
 */
export class AnswerCache {
  readonly #entries: BoundedMap<Entry>;
  readonly #changedAt = new Map<string, number>();
  #allChangedAt = 0;
  #counter = 0;

  constructor(maxBytes: number) {
    this.#entries = new BoundedMap(maxBytes, (key, { answer }) => sizeOf(key, answer));
  }

  /** Taken before reading from the database; handed back with what was read. */
  ticket(): number {
    return this.#counter;
  }

  get(key: string, now: number): StoredAnswer | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (this.#holds(entry, now)) return entry.answer;
    this.#entries.delete(key);
    return undefined;
  }

  set(key: string, answer: StoredAnswer, ticket: number, now: number): void {
    const entry = { answer, ticket };
    if (this.#holds(entry, now)) this.#entries.set(key, entry);
  }

  /** Counts the bytes of a compressed form that was added to a stored answer. */
  grown(key: string, answer: StoredAnswer): void {
    const entry = this.#entries.peek(key);
    if (entry?.answer === answer) this.#entries.set(key, entry);
  }

  /** Something changed: a municipality's content, or `*` for everything. */
  changed(tag: string): void {
    this.#counter += 1;
    if (tag === everything) {
      this.#allChangedAt = this.#counter;
      this.#changedAt.clear();
      this.#entries.clear();
    } else {
      this.#changedAt.set(tag, this.#counter);
    }
  }

  get bytes(): number {
    return this.#entries.bytes;
  }

  get size(): number {
    return this.#entries.size;
  }

  #holds({ answer, ticket }: Entry, now: number): boolean {
    // A clock that was set back makes older answers doubtful as well.
    if (now >= answer.validUntil || now < answer.madeAt) return false;
    if (ticket < this.#allChangedAt) return false;
    for (const tag of answer.dependsOn) {
      const changedAt = this.#changedAt.get(tag);
      if (changedAt !== undefined && changedAt > ticket) return false;
    }
    return true;
  }
}

/** Bytes that an entry really takes, near enough: its forms, its key, and the objects around them. */
function sizeOf(key: string, answer: StoredAnswer): number {
  const forms =
    answer.body.length + (answer.encoded.br?.length ?? 0) + (answer.encoded.gzip?.length ?? 0);
  return forms + key.length * 2 + 600;
}
