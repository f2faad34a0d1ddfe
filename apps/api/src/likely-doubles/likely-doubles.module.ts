import { Module } from '@nestjs/common';
import { LikelyDoublesController } from './likely-doubles.controller.js';
import { LikelyDoublesQueries } from './likely-doubles.queries.js';

/** Whether an organisation may be in the register already. */
@Module({ controllers: [LikelyDoublesController], providers: [LikelyDoublesQueries] })
export class LikelyDoublesModule {}
