import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Language } from '@zorgpaden/domain/themes';
import type { FastifyInstance } from 'fastify';
import { PublicAnswers, type PublicQuestion } from './public-answers.js';

/** Reads an address that is a question in its canonical form; `undefined` for every other address. */
export type CanonicalReader = (address: string, language: Language) => PublicQuestion | undefined;

/**
 * The short way to a public answer, before Nest's pipeline: when the answer is held, or when a word
 * reads the address as a question in its canonical form, of which there is nothing left to check.
 * Everything else goes the long way, and gets the same answer and the same refusals.
 */
@Injectable()
export class ShortWay implements OnModuleInit {
  private readonly readers: CanonicalReader[] = [];

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
  ) {}

  /** To be called while modules are initialised. */
  readWith(reader: CanonicalReader): void {
    this.readers.push(reader);
  }

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onRequest', (request, reply, done) => {
      if (request.raw.method !== 'GET') {
        done();
        return;
      }
      const held = this.answers.sendHeld(request, reply);
      const question =
        held === undefined
          ? this.questionAt(request.raw.url ?? '', request.ctx.language)
          : undefined;
      const sending = question === undefined ? held : this.answers.send(request, reply, question);
      if (sending === undefined) done();
      else sending.catch(done);
    });
  }

  private questionAt(address: string, language: Language): PublicQuestion | undefined {
    for (const read of this.readers) {
      const question = read(address, language);
      if (question !== undefined) return question;
    }
    return undefined;
  }
}
