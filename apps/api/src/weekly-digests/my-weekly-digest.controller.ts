import { Body, Controller, Get, Put } from '@nestjs/common';
import { weeklyDigest, type WeeklyDigestChoice } from '@zorgpaden/domain/weekly-digests/contract';
import { Permits } from '../platform/auth/permission.js';
import { permit } from '../platform/auth/permit.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { SetWeeklyDigest } from './use-cases/set-weekly-digest.js';
import { WeeklyDigestRepository } from './weekly-digest.repository.js';

/** Whether I get a mail every week, and on which day. */
@Controller('account/weekly-digest')
@Permits('weekly-digest', 'manage-own')
export class MyWeeklyDigestController {
  constructor(
    private readonly digests: WeeklyDigestRepository,
    private readonly setDigest: SetWeeklyDigest,
  ) {}

  @Get()
  async show(@Ctx() { user }: UserContext): Promise<WeeklyDigestChoice> {
    permit(user, ['weekly-digest', 'manage-own'], { personId: user.id });
    return { day: await this.digests.dayOf(user.id) };
  }

  @Put()
  async set(
    @Ctx() ctx: UserContext,
    @Body({ schema: weeklyDigest }) choice: WeeklyDigestChoice,
  ): Promise<WeeklyDigestChoice> {
    await this.setDigest.execute(ctx, choice.day);
    return choice;
  }
}
