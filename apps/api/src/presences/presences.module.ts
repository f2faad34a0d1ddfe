import { Module } from '@nestjs/common';
import { PresencesController } from './presences.controller.js';
import { Presences } from './presences.js';

/** Who else is at work on the same thing, at this moment. */
@Module({ controllers: [PresencesController], providers: [Presences] })
export class PresencesModule {}
