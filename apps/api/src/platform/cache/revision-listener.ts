import pg from 'pg';
import { isUnreachable } from '../db/database-errors.js';

/**
 * - `listening`: every change is heard.
 * - `unsure`: the line broke and it is not known why: changes may be missed.
 * - `away`: the database itself cannot be reached, so nothing can change either.
 */
export type ListenerState = 'listening' | 'unsure' | 'away';

export interface RevisionListenerOptions {
  readonly connection: pg.ClientConfig;
  /** A municipality's content changed (`GM0141`), or everything may have (`*`). */
  readonly onChange: (municipalityCode: string) => void;
  readonly log: (message: string, error?: unknown) => void;
  readonly retryAfterMs?: number;
  readonly heartbeatEveryMs?: number;
}

/**
 * Hears of every published change, also those of other processes, on a connection of its own
 * (`LISTEN` does not survive a pool). It reconnects by itself, for as long as it takes.
 */
export class RevisionListener {
  static readonly channel = 'municipality_revised';

  #state: ListenerState = 'unsure';
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  readonly #options: Required<RevisionListenerOptions>;

  constructor(options: RevisionListenerOptions) {
    this.#options = { retryAfterMs: 250, heartbeatEveryMs: 5000, ...options };
  }

  get state(): ListenerState {
    return this.#state;
  }

  /** Resolves after the first attempt, whether it succeeded or not. */
  async start(): Promise<void> {
    await this.#connect();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    const client = this.#client;
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      ...this.#options.connection,
      keepAlive: true,
      connectionTimeoutMillis: 2000,
      query_timeout: 2000,
    });
    this.#client = client;
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client));
    client.on('notification', ({ payload }) => this.#options.onChange(payload ?? ''));
    try {
      await client.connect();
      await client.query(`LISTEN ${RevisionListener.channel}`);
    } catch (error) {
      this.#failed(client, error);
      return;
    }
    if (this.#client !== client) return;
    // What was missed while the line was down is not known.
    this.#options.onChange('*');
    if (this.#state === 'away') this.#options.log('The database is back.');
    this.#state = 'listening';
    this.#beat(client);
  }

  /** A line that died silently is found out, instead of trusted for ever. */
  #beat(client: pg.Client): void {
    this.#later(this.#options.heartbeatEveryMs, () => {
      client.query('SELECT 1').then(
        () => {
          if (this.#client === client) this.#beat(client);
        },
        (error: unknown) => this.#lost(client, error),
      );
    });
  }

  #lost(client: pg.Client, error?: unknown): void {
    if (this.#client !== client || this.#stopped) return;
    this.#client = undefined;
    clearTimeout(this.#timer);
    client.end().catch(() => undefined);
    if (this.#state === 'listening') {
      this.#options.log('Lost the line that published changes are heard on.', error);
    }
    this.#state = 'unsure';
    // At once: only a failed attempt tells a dead database from a dead connection.
    void this.#connect();
  }

  #failed(client: pg.Client, error: unknown): void {
    if (this.#client !== client || this.#stopped) return;
    this.#client = undefined;
    client.end().catch(() => undefined);
    const away = isAway(error);
    if (away && this.#state !== 'away') this.#options.log('The database is away.', error);
    this.#state = away ? 'away' : 'unsure';
    this.#later(this.#options.retryAfterMs, () => void this.#connect());
  }

  #later(milliseconds: number, action: () => void): void {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(action, milliseconds);
    this.#timer.unref();
  }
}

/**
 * Whether the database itself is away. A server that only has no room for one more connection still
 * takes changes through those that there are.
 */
function isAway(error: unknown): boolean {
  return isUnreachable(error) && (error as { code?: unknown }).code !== '53300';
}
