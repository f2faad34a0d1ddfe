import { Injectable } from '@nestjs/common';
import { record, Trail } from '../../platform/audit/trail.js';
import type { Context, UserContext } from '../../platform/http/context.js';
import { Links } from '../../platform/links/index.js';
import { AddressChangeRepository } from '../address-change.repository.js';
import { confirmLink, stopLink } from '../address-links.js';

/** The address stays as it is: whoever reads the old one says so, or who asked thinks better of it. */
@Injectable()
export class StopAddress {
  constructor(
    private readonly changes: AddressChangeRepository,
    private readonly links: Links,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `link.ended` */
  async byLink(ctx: Context, token: string): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      const change = await this.changes.take(write, await this.links.use(write, stopLink, token));
      await this.links.endAll(write, confirmLink, change.id);
      const subject = { subjectType: 'user', subjectId: change.userId };
      await record(write, { action: 'stop-address', ...subject });
    });
  }

  /** Asking for nothing once more is no mistake. */
  async own(ctx: UserContext): Promise<void> {
    await this.trail.write(ctx, async (write) => {
      const id = await this.changes.endOf(write, ctx.user.id);
      for (const purpose of [confirmLink, stopLink]) {
        if (id !== null) await this.links.endAll(write, purpose, id);
      }
      await record(write, { action: 'stop-address', subjectType: 'user', subjectId: ctx.user.id });
    });
  }
}
