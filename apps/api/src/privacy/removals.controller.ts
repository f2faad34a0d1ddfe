import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { removalOfPerson } from '@zorgpaden/domain/privacy/contract';
import { id } from '@zorgpaden/domain/shared/contract';
import type { z } from 'zod';
import { Permits } from '../platform/auth/permission.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { RemovePerson } from './use-cases/remove-person.js';

@Controller('people')
export class RemovalsController {
  constructor(private readonly removePerson: RemovePerson) {}

  @Permits('privacy', 'remove-person')
  @Post(':id/removal')
  @HttpCode(204)
  remove(
    @Ctx() ctx: UserContext,
    @Param('id', { schema: id }) personId: string,
    @Body({ schema: removalOfPerson }) body: z.infer<typeof removalOfPerson>,
  ): Promise<void> {
    return this.removePerson.execute(ctx, personId, body);
  }
}
