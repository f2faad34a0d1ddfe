import { Module } from '@nestjs/common';
import { MemberStateQueries } from './member-states.queries.js';
import { PartnerTablesQueries } from './partner-tables.queries.js';
import { RegionalCoalitionsController } from './regional-coalitions.controller.js';

/** What a regional coalition sees of the local ones that take part in it, and proposes to them. */
@Module({
  controllers: [RegionalCoalitionsController],
  providers: [MemberStateQueries, PartnerTablesQueries],
})
export class RegionalCoalitionsModule {}
