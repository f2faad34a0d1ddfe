import { Module } from '@nestjs/common';
import { DoublePairsController } from './double-pairs.controller.js';
import { DoublePairsQueries } from './double-pairs.queries.js';
import { LikelyDoublesController } from './likely-doubles.controller.js';
import { LikelyDoublesQueries } from './likely-doubles.queries.js';

/** Whether an organisation may be in the register already, and which there may be one too many. */
@Module({
  controllers: [DoublePairsController, LikelyDoublesController],
  providers: [DoublePairsQueries, LikelyDoublesQueries],
})
export class LikelyDoublesModule {}
