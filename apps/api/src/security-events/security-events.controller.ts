import { Controller, Get, Query } from '@nestjs/common';
import {
  type SecurityEventList,
  type SecurityEventQuery,
  securityEventQuery,
} from '@zorgpaden/domain/security-events/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { SecurityEventQueries } from './security-event.queries.js';

@Controller('security-events')
export class SecurityEventsController {
  constructor(private readonly queries: SecurityEventQueries) {}

  @Permits('security-event', 'list')
  @Get()
  list(
    @Ctx() ctx: UserContext,
    @Query({ schema: securityEventQuery }) query: SecurityEventQuery,
  ): Promise<SecurityEventList> {
    return this.queries.list(ctx, query);
  }
}
