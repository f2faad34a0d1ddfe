import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { agreementQuery } from '@zorgpaden/domain/agreements/contract';
import { DomainError, slugify } from '@zorgpaden/domain/shared';
import { id } from '@zorgpaden/domain/shared/contract';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { downloadHeaders } from '../platform/http/download.js';
import { peildatumOf } from '../platform/http/peildatum.js';
import { writePdf } from '../platform/pdf/index.js';
import { agreementDocument } from './agreement-document.js';
import { AgreementQueries } from './agreement.queries.js';

/** An agreement on paper, with its parties, dates and consents. */
@Controller('coalitions/:coalitionId/agreements/:id/document')
export class AgreementDocumentController {
  constructor(private readonly queries: AgreementQueries) {}

  @Permits('agreement', 'list')
  @Get()
  async print(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) agreementId: string,
    @Query({ schema: agreementQuery }) query: z.infer<typeof agreementQuery>,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const view = await this.queries.one(ctx, coalitionId, agreementId, query.peildatum);
    const printing = {
      ...{ language: ctx.language, now: ctx.now, peildatum: peildatumOf(ctx, query) },
    };
    const document = agreementDocument(view, printing);
    if (document === null) throw new DomainError('request.not-found');
    const name = `${slugify(document.title) || 'afspraak'}.pdf`;
    return reply.headers(downloadHeaders(name, 'application/pdf')).send(await writePdf(document));
  }
}
