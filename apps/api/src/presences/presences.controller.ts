import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  type NewPresence,
  newPresence,
  type PresenceList,
} from '@zorgpaden/domain/presences/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { Presences } from './presences.js';

@Controller('coalitions/:coalitionId/presences')
export class PresencesController {
  constructor(private readonly presences: Presences) {}

  @Permits('presence', 'tell')
  @Post()
  @HttpCode(200)
  tell(
    @Ctx() ctx: UserContext,
    @Param('coalitionId', { schema: id }) coalitionId: string,
    @Body({ schema: newPresence }) body: NewPresence,
  ): Promise<PresenceList> {
    return this.presences.tell(ctx, coalitionId, body);
  }
}
