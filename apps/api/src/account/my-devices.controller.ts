import { Controller, Delete, Get, HttpCode, Inject, Param, Req } from '@nestjs/common';
import { deviceId, type KnownDeviceList } from '@zorgpaden/domain/sessions/account.contract';
import type { FastifyRequest } from 'fastify';
import { Permits } from '../platform/auth/permission.js';
import { deviceTokenOf } from '../platform/auth/session-cookie.js';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { Ctx, type UserContext } from '../platform/http/context.js';
import { AccountQueries } from './account.queries.js';
import { ForgetDevice } from './use-cases/forget-device.js';

/** The browsers in which I signed in before. */
@Controller('account/devices')
@Permits('session', 'manage-own')
export class MyDevicesController {
  constructor(
    private readonly queries: AccountQueries,
    private readonly forgetDevice: ForgetDevice,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  @Get()
  list(@Ctx() ctx: UserContext, @Req() request: FastifyRequest): Promise<KnownDeviceList> {
    return this.queries.myDevices(ctx, deviceTokenOf(request, this.config.publicUrl));
  }

  @Delete(':id')
  @HttpCode(204)
  forget(@Ctx() ctx: UserContext, @Param('id', { schema: deviceId }) id: string): Promise<void> {
    return this.forgetDevice.execute(ctx, id);
  }
}
