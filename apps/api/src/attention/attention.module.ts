import { Module } from '@nestjs/common';
import { AttentionController } from './attention.controller.js';
import { AttentionQueries } from './attention.queries.js';

/** What asks for somebody's attention, in order. */
@Module({
  controllers: [AttentionController],
  providers: [AttentionQueries],
  exports: [AttentionQueries],
})
export class AttentionModule {}
