import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DomainError } from '@zorgpaden/domain/shared';
import type { FastifyRequest } from 'fastify';
import { AppModule } from './app.module.js';
import { SystemClock, type Clock } from './platform/clock/clock.js';
import type { ApiConfig } from './platform/config/api-config.js';
import { createFastify } from './platform/http/create-fastify.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { SiteLogger } from './platform/log/site-logger.js';
import { eventOf } from './platform/security-events/security-event.js';
import { SecurityEvents } from './platform/security-events/security-events.js';

/** What a caller may put in the place of the usual. */
export interface AppOverrides {
  readonly clock?: Clock;
  /** What is said of errors and warnings, and nothing else, goes to standard output. */
  readonly logger?: LoggerService;
}

/** The API as a Nest application on Fastify: complete, and not yet listening. */
export async function createApp(
  config: ApiConfig,
  overrides: AppOverrides = {},
): Promise<NestFastifyApplication> {
  const clock = overrides.clock ?? new SystemClock();
  const { fastify, routes } = createFastify(config, clock);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, clock),
    new FastifyAdapter(fastify),
    // `createFastify` says what a body may be.
    {
      logger: overrides.logger ?? new SiteLogger(config.logFormat),
      abortOnError: false,
      bodyParser: false,
    },
  );
  app.setGlobalPrefix('api/v1', {
    exclude: [
      'health/live',
      'health/ready',
      'sitemap.xml',
      'robots.txt',
      '.well-known/security.txt',
    ],
  });
  const events = app.get(SecurityEvents);
  const tell = (request: FastifyRequest, refusal: DomainError | null) => {
    const event = eventOf(request, refusal);
    if (event !== null) events.note(event);
  };
  app.useGlobalFilters(new ProblemFilter(routes, tell));
  fastify.addHook('onResponse', (request, reply, done) => {
    if (reply.statusCode < 300) tell(request, null);
    done();
  });
  await app.init();
  return app;
}
