import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { Trail } from '../../platform/audit/trail.js';
import { recentSession } from '../../platform/auth/recent.js';
import type { UserContext } from '../../platform/http/context.js';
import { Joining } from '../joining.js';
import { Providers } from '../providers.js';
import { Tickets } from '../tickets.js';

/** Lets a provider open the own account from now on: who asks proved both, a moment ago. */
@Injectable()
export class Connect {
  constructor(
    private readonly providers: Providers,
    private readonly tickets: Tickets,
    private readonly joining: Joining,
    private readonly trail: Trail,
  ) {}

  /** @throws DomainError `session.not-recent`, `single-sign-on.ended`, `single-sign-on.other-person` */
  async execute(ctx: UserContext, ticket: string): Promise<void> {
    recentSession(ctx);
    const newcomer = this.tickets.open(ctx, ticket);
    const provider = this.providers.get(newcomer.provider);
    if (newcomer.email !== ctx.user.email) throw new DomainError('single-sign-on.other-person');
    await this.trail.write(ctx, (write) =>
      this.joining.connect(write, provider, ctx.user, newcomer),
    );
  }
}
