import { Module } from '@nestjs/common';
import { SecurityEventQueries } from './security-event.queries.js';
import { SecurityEventsController } from './security-events.controller.js';

/** Sign-ins and refusals, for people to read. How they are kept is in `platform/security-events`. */
@Module({ controllers: [SecurityEventsController], providers: [SecurityEventQueries] })
export class SecurityEventsModule {}
