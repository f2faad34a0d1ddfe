import { Injectable } from '@nestjs/common';
import type { removalRequest } from '@zorgpaden/domain/privacy/contract';
import { normaliseEmail } from '@zorgpaden/domain/sessions';
import { DomainError } from '@zorgpaden/domain/shared';
import type { z } from 'zod';
import { Trail } from '../../platform/audit/trail.js';
import { permit } from '../../platform/auth/permit.js';
import type { UserContext } from '../../platform/http/context.js';
import { PersonRemoval } from '../removal/person-removal.js';

/** Takes whoever asks out of everything. The lines that tell so carry no person either. */
@Injectable()
export class RemoveMyself {
  constructor(
    private readonly trail: Trail,
    private readonly removal: PersonRemoval,
  ) {}

  /** @throws DomainError `privacy.removal.…`, with the reason that stands against it */
  async execute(ctx: UserContext, { email }: z.infer<typeof removalRequest>): Promise<void> {
    const { id } = ctx.user;
    permit(ctx.user, ['privacy', 'request-removal'], { personId: id });
    refuseOtherAddress(email, ctx.user.email);
    await this.trail.write({ ...ctx, user: null }, (write) => this.removal.carryOut(write, id));
  }
}

/** There is no way back: the address says that nobody else is meant. */
export function refuseOtherAddress(typed: string, address: string): void {
  if (normaliseEmail(typed) === address) return;
  const field = { pointer: '/email', code: 'privacy.removal.other-address' };
  throw new DomainError('request.invalid', {}, [field]);
}
