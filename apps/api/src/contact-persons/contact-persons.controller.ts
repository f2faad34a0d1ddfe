import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import {
  newContactPerson,
  type ContactPersonOfRoute,
  type NewContactPerson,
} from '@zorgpaden/domain/contact-persons/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { ContactPersonQueries } from './contact-person.queries.js';
import { EnterContactPerson } from './use-cases/enter-contact-person.js';
import { RemoveContactPerson } from './use-cases/remove-contact-person.js';

/** The person behind a contact. */
@Controller()
export class ContactPersonsController {
  constructor(
    private readonly queries: ContactPersonQueries,
    private readonly enterPerson: EnterContactPerson,
    private readonly removePerson: RemoveContactPerson,
  ) {}

  @Permits('contact-person', 'read')
  @Get('contact-routes/:id/person')
  show(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) routeId: string,
  ): Promise<ContactPersonOfRoute> {
    return this.queries.ofRoute(ctx, routeId);
  }

  @Permits('contact-person', 'enter')
  @Put('coalitions/:coalitionId/contact-routes/:id/person')
  enter(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
    @Body({ schema: newContactPerson }) body: NewContactPerson,
  ): Promise<ContactPersonOfRoute> {
    return this.enterPerson.execute(ctx, { coalitionId, routeId }, body);
  }

  @Permits('contact-person', 'remove')
  @Delete('coalitions/:coalitionId/contact-routes/:id/person')
  @HttpCode(204)
  remove(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
  ): Promise<void> {
    return this.removePerson.execute(ctx, { coalitionId, routeId });
  }

  @Permits('contact-person', 'list-objections')
  @Get('contact-person-objections')
  objections(@Ctx() ctx: UserContext) {
    return this.queries.objections(ctx);
  }
}
