import { Module } from '@nestjs/common';
import { PartnerListQueries } from './partner-list.queries.js';
import { PartnerListsController } from './partner-lists.controller.js';

/** The partners of a coalition as files. */
@Module({ controllers: [PartnerListsController], providers: [PartnerListQueries] })
export class PartnerListsModule {}
