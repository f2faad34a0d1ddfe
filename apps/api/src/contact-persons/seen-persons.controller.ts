import { Controller, Get, Param } from '@nestjs/common';
import type { ContactPersonOfRoute } from '@zorgpaden/domain/contact-persons/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { ContactPersonQueries } from './contact-person.queries.js';

/** The person behind a contact, for professionals. */
@Controller('contact-routes')
export class SeenPersonsController {
  constructor(private readonly queries: ContactPersonQueries) {}

  @Permits('contact-person', 'read')
  @Get(':id/person')
  show(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) routeId: string,
  ): Promise<ContactPersonOfRoute> {
    return this.queries.ofRoute(ctx, routeId);
  }
}
