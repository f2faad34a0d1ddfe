import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { record, Trail } from '../../platform/audit/trail.js';
import type { UserContext } from '../../platform/http/context.js';
import { MyDeviceStore } from '../../sessions/index.js';

/** Makes a device strange again: it stands in for nothing, and has no allowance of its own. */
@Injectable()
export class ForgetDevice {
  constructor(
    private readonly trail: Trail,
    private readonly devices: MyDeviceStore,
  ) {}

  /** @throws DomainError `request.not-found` */
  async execute(ctx: UserContext, id: string): Promise<void> {
    const { id: userId } = ctx.user;
    await this.trail.write(ctx, async (write) => {
      if (!(await this.devices.forget(write, userId, id))) {
        throw new DomainError('request.not-found');
      }
      await record(write, { action: 'forget-device', subjectType: 'user', subjectId: userId });
    });
  }
}
