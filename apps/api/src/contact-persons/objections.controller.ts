import { Controller, Get } from '@nestjs/common';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { ContactPersonQueries } from './contact-person.queries.js';

@Controller('contact-person-objections')
export class ObjectionsController {
  constructor(private readonly queries: ContactPersonQueries) {}

  @Permits('contact-person', 'list-objections')
  @Get()
  list(@Ctx() ctx: UserContext) {
    return this.queries.objections(ctx);
  }
}
