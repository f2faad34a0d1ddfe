import { endRole } from '../people/index.js';
import { addDays, type Period, type PlainDate, type Role, sameScope } from '../shared/index.js';

/** A role that somebody holds now or will, and whose claim gave it: `null` when people did. */
export interface HeldByClaim {
  readonly role: Role;
  readonly period: Period;
  readonly provider: string | null;
}

/** What has to be done so that somebody holds what their claims stand for. */
export interface Settlement<Held extends HeldByClaim> {
  readonly given: readonly { readonly role: Role; readonly period: Period }[];
  readonly renewed: readonly { readonly held: Held; readonly period: Period }[];
  /** `null`: of which no day is left. */
  readonly ended: readonly { readonly held: Held; readonly period: Period | null }[];
}

/**
 * A role that a claim gave lasts so long after the last sign-in through the provider: who left the
 * organisation does not come by any more to have it taken.
 */
const LASTS_DAYS = 31;
/** It is made longer when it has less than this to go, so that not every sign-in changes it. */
const RENEW_BELOW_DAYS = 16;

/** Gives what is claimed, and ends what this provider gave and claims no more. What people gave stays. */
export function settleClaims<Held extends HeldByClaim>(
  provider: string,
  claimed: readonly Role[],
  held: readonly Held[],
  today: PlainDate,
): Settlement<Held> {
  const to = addDays(today, LASTS_DAYS);
  const ours = held.filter((one) => one.provider === provider);
  const isClaimed = ({ role }: Held) => claimed.some((one) => isSame(one, role));
  return {
    given: claimed
      .filter((role) => !held.some((one) => isSame(one.role, role)))
      .map((role) => ({ role, period: { from: today, to } })),
    renewed: ours
      .filter((one) => isClaimed(one) && isDue(one.period, today))
      .map((one) => ({ held: one, period: { from: one.period.from, to } })),
    ended: ours
      .filter((one) => !isClaimed(one))
      .map((one) => ({ held: one, period: endRole(one.period, today, today) })),
  };
}

/** Whether there is nothing to do. */
export function isSettled({ given, renewed, ended }: Settlement<HeldByClaim>): boolean {
  return given.length + renewed.length + ended.length === 0;
}

function isDue({ to }: Period, today: PlainDate): boolean {
  return to !== null && to < addDays(today, RENEW_BELOW_DAYS);
}

function isSame(one: Role, other: Role): boolean {
  return one.role === other.role && sameScope(one.scope, other.scope);
}
