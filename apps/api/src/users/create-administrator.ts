import type { INestApplicationContext } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock/clock.js';
import { CreateUser } from './use-cases/create-user.js';

export interface NewAdministrator {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/**
 * Makes an administrator, for a command on the server itself.
 *
 * @returns `false` when there is an account with that address already; then nothing was changed
 */
export async function createAdministrator(
  app: INestApplicationContext,
  administrator: NewAdministrator,
): Promise<boolean> {
  const ctx = {
    requestId: uuidv7(),
    now: app.get(Clock).now(),
    language: 'nl' as const,
    user: null,
  };
  try {
    const roles = [{ role: 'administrator' as const, scope: { kind: 'nation' as const } }];
    await app.get(CreateUser).execute(ctx, { ...administrator, roles });
    return true;
  } catch (error) {
    if (error instanceof DomainError && error.code === 'user.exists') return false;
    throw error;
  }
}
