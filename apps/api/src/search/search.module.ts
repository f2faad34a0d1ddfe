import { Module } from '@nestjs/common';
import { SearchController } from './search.controller.js';
import { SearchQueries } from './search.queries.js';

/** Finding things in all that somebody may see. */
@Module({ controllers: [SearchController], providers: [SearchQueries] })
export class SearchModule {}
