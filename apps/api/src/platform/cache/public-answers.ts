import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '@zorgpaden/domain/themes';
import {
  everything,
  isHeld,
  toStored,
  worthKeeping,
  type Answer,
  type StoredAnswer,
} from './answer.js';
import { AnswerCache } from './answer-cache.js';
import { encode, encodingFor } from './encoding.js';
import { isUnreachable } from '../db/database-errors.js';
import { languageOfPage } from '../http/language.js';
import type { ListenerState } from './revision-listener.js';

/** A question in its one canonical form: the same question always has the same address. */
export interface PublicQuestion {
  /** Path and query in canonical order, as in the answer's `links.self`. */
  readonly address: string;
  readonly language: Language;
  /** `false`: free text stands in it, so that it will hardly be asked again. */
  readonly keep?: boolean;
  /** Reads and serialises the answer. */
  readonly answer: () => Promise<Answer>;
}

export interface PublicAnswersOptions {
  readonly maxBytes: number;
  readonly now: () => number;
  readonly listenerState: () => ListenerState;
}

interface Flight {
  readonly ticket: number;
  readonly promise: Promise<StoredAnswer>;
}

/**
 * Public answers, the same bytes for everybody: taken from the cache while they hold, else made once
 * for all who ask at that moment.
 *
 * Nothing here reads or sets a cookie. Readers may keep what they got, but ask each time whether it
 * still holds (`no-cache` with an ETag), so that a published change shows at the next request.
 */
export class PublicAnswers {
  readonly #cache: AnswerCache;
  readonly #flights = new Map<string, Flight>();
  readonly #sent = new WeakMap<object, StoredAnswer>();
  readonly #options: PublicAnswersOptions;

  constructor(options: PublicAnswersOptions) {
    this.#options = options;
    this.#cache = new AnswerCache(options.maxBytes);
  }

  /** The content of a municipality changed (`GM0141`), or everything may have (`*`). */
  changed(municipalityCode: string): void {
    this.#cache.changed(/^GM\d{4}$/.test(municipalityCode) ? municipalityCode : everything);
  }

  /** Answers a question, from the cache when its answer there still holds. */
  async of(question: PublicQuestion): Promise<StoredAnswer> {
    const key = keyOf(question.address, question.language);
    const held = this.#held(key);
    if (held !== undefined) return held;
    const ticket = this.#cache.ticket();
    const flying = this.#flights.get(key);
    // Only a flight that began after the last change may be joined.
    if (flying?.ticket === ticket) return flying.promise;
    const flight = { ticket, promise: this.#makeOrKeep(key, question, ticket) };
    this.#flights.set(key, flight);
    try {
      return await flight.promise;
    } finally {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
    }
  }

  /** Answers a question over HTTP: revalidated, compressed, in its language. */
  async send(
    request: FastifyRequest,
    reply: FastifyReply,
    question: PublicQuestion,
  ): Promise<FastifyReply> {
    const stored = await this.of(question);
    return this.#write(request, reply, question.address, stored);
  }

  /**
   * The short way: a question that is asked in its canonical form and whose answer holds is answered
   * before the framework's pipeline. Everything else goes the long way and gets the same answer.
   */
  sendHeld(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> | undefined {
    const address = request.raw.url ?? '';
    // Pages have their language in the address, the API has it in a header.
    const language = address.startsWith('/api/') ? request.ctx.language : languageOfPage(address);
    const stored = this.#held(keyOf(address, language));
    return stored === undefined ? undefined : this.#write(request, reply, address, stored);
  }

  /** The answer that was written to this raw response: for what is made from other answers. */
  sentTo(rawResponse: object): StoredAnswer | undefined {
    return this.#sent.get(rawResponse);
  }

  get bytes(): number {
    return this.#cache.bytes;
  }

  /** While changes may be missed nothing that is held is trusted. */
  #held(key: string): StoredAnswer | undefined {
    if (this.#options.listenerState() === 'unsure') return undefined;
    return this.#cache.get(key, this.#options.now());
  }

  /** When the database goes away between two heartbeats, what is held is the best there is. */
  async #makeOrKeep(key: string, question: PublicQuestion, ticket: number): Promise<StoredAnswer> {
    try {
      return await this.#make(key, question, ticket);
    } catch (error) {
      const kept = isUnreachable(error) ? this.#cache.get(key, this.#options.now()) : undefined;
      if (kept === undefined) throw error;
      return kept;
    }
  }

  async #make(key: string, question: PublicQuestion, ticket: number): Promise<StoredAnswer> {
    const madeAt = this.#options.now();
    const stored = toStored(await question.answer(), question.address, madeAt);
    const keep = (question.keep ?? true) && worthKeeping.has(stored.status);
    if (keep && this.#options.listenerState() === 'listening') {
      this.#cache.set(key, stored, ticket, this.#options.now());
    }
    return stored;
  }

  async #write(
    request: FastifyRequest,
    reply: FastifyReply,
    address: string,
    stored: StoredAnswer,
  ): Promise<FastifyReply> {
    // Only who asked from within this process looks it up again.
    if (request.raw.socket.remotePort === undefined) this.#sent.set(reply.raw, stored);
    reply.headers(stored.headers);
    if (stored.status === 200 && isHeld(stored.etag, request.headers['if-none-match'])) {
      return reply.code(304).send();
    }
    reply.code(stored.status).header('content-type', stored.contentType);
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding === 'identity') return reply.send(stored.body);
    const already = stored.encoded[encoding];
    const bytes = already ?? (await encode(stored, encoding));
    if (bytes === undefined) return reply.send(stored.body);
    if (already === undefined) this.#cache.grown(keyOf(address, stored.language), stored);
    return reply.header('content-encoding', encoding).send(bytes);
  }
}

function keyOf(address: string, language: Language): string {
  return `${language} ${address}`;
}
