import { Readable } from 'node:stream';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { partnerListQuery } from '@zorgpaden/domain/partner-imports/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { sendTable } from '../platform/http/table-file.js';
import { partnerCards, partnerTable } from './partner-files.js';
import { PartnerListQueries } from './partner-list.queries.js';

/** The partners of a coalition, to take along. */
@Controller('coalitions/:coalitionId/partner-list')
export class PartnerListsController {
  constructor(private readonly queries: PartnerListQueries) {}

  @Permits('partner-contact', 'list')
  @Get()
  async download(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Query({ schema: partnerListQuery }) { format = 'xlsx' }: z.infer<typeof partnerListQuery>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const partners = await this.queries.partners(ctx, coalitionId);
    const name = `partners-${ctx.now.toISOString().slice(0, 10)}`;
    if (format !== 'vcf') {
      sendTable(reply, format, partnerTable(partners, ctx.language, name));
      return;
    }
    reply
      .header('Content-Type', 'text/vcard; charset=utf-8')
      .header('Content-Disposition', `attachment; filename="${name}.vcf"`)
      .send(Readable.from(partnerCards(partners, ctx.language)));
  }
}
