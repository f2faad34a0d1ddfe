import { Injectable } from '@nestjs/common';
import { DomainError } from '@zorgpaden/domain/shared';
import type { Context } from '../platform/http/context.js';
import { Secrets } from '../platform/secrets/secrets.js';
import type { Subject } from './identities.js';

const PURPOSE = 'single sign-on ticket';
const OWNER = 'newcomer';
/** Long enough to fill in a form, or to look for a password. */
const TICKET_MS = 30 * 60_000;

/** Somebody whom a provider vouched for a moment ago, and who has no account that is joined to it. */
export interface Newcomer extends Subject {
  readonly email: string;
  readonly name: string;
}

/**
 * What a newcomer holds until they asked for access, or signed in the way they always did. It is sealed,
 * so that we need to keep nothing about people who do not go on.
 */
@Injectable()
export class Tickets {
  constructor(private readonly secrets: Secrets) {}

  seal({ now }: Context, newcomer: Newcomer): string {
    const until = now.getTime() + TICKET_MS;
    const text = JSON.stringify({ ...newcomer, until });
    return this.secrets.seal(PURPOSE, OWNER, text).toString('base64url');
  }

  /** @throws DomainError `single-sign-on.ended` when it is too old, or not ours */
  open({ now }: Context, ticket: string): Newcomer {
    const { until, ...newcomer } = this.read(ticket);
    if (until <= now.getTime()) throw new DomainError('single-sign-on.ended');
    return newcomer;
  }

  private read(ticket: string): Newcomer & { readonly until: number } {
    try {
      const text = this.secrets.open(PURPOSE, OWNER, Buffer.from(ticket, 'base64url'));
      return JSON.parse(text) as Newcomer & { readonly until: number };
    } catch {
      throw new DomainError('single-sign-on.ended');
    }
  }
}
