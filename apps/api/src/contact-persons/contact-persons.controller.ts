import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import {
  newContactPerson,
  type ContactPersonOfRoute,
  type NewContactPerson,
} from '@zorgpaden/domain/contact-persons/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { EnterContactPerson } from './use-cases/enter-contact-person.js';
import { RemoveContactPerson } from './use-cases/remove-contact-person.js';

/** The person behind a contact, for who writes it. */
@Controller('coalitions/:coalitionId/contact-routes/:id/person')
export class ContactPersonsController {
  constructor(
    private readonly enterPerson: EnterContactPerson,
    private readonly removePerson: RemoveContactPerson,
  ) {}

  @Permits('contact-person', 'enter')
  @Put()
  enter(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
    @Body({ schema: newContactPerson }) body: NewContactPerson,
  ): Promise<ContactPersonOfRoute> {
    return this.enterPerson.execute(ctx, { coalitionId, routeId }, body);
  }

  @Permits('contact-person', 'remove')
  @Delete()
  @HttpCode(204)
  remove(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Param('id', { schema: id }) routeId: string,
  ): Promise<void> {
    return this.removePerson.execute(ctx, { coalitionId, routeId });
  }
}
