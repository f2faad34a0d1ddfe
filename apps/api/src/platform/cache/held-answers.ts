import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { PublicAnswers } from './public-answers.js';

/**
 * The short way to an answer that is held: straight from the server, before Nest's pipeline. It gives
 * what the long way would give, because only the long way puts anything in the cache.
 */
@Injectable()
export class HeldAnswers implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly answers: PublicAnswers,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onRequest', (request, reply, done) => {
      const sending =
        request.raw.method === 'GET' ? this.answers.sendHeld(request, reply) : undefined;
      if (sending === undefined) done();
      else sending.catch(done);
    });
  }
}
