import { describe, expect, test } from '@jest/globals';
import type { RoleName } from '../shared/index.js';
import {
  deviceRememberedMs,
  isAlive,
  isHalfwayOver,
  isRecent,
  longestOfAllMs,
  sessionLimits,
} from './session-limits.js';

const HOUR = 60 * 60 * 1000;
const start = new Date('2026-11-03T09:00:00Z');
const after = (ms: number) => new Date(start.getTime() + ms);
const roles = (...names: RoleName[]) => names.map((role) => ({ role }));

describe('how long a session lasts', () => {
  test.each([
    [roles('administrator'), 1, 12],
    [roles('sponsor'), 8, 72],
    [roles('adviser'), 8, 72],
    [roles('lead'), 8, 168],
    [roles('editor'), 8, 168],
    [roles(), 8, 168],
    [roles('lead', 'administrator'), 1, 12],
    [roles('sponsor', 'editor'), 8, 72],
  ])('%j: idle %i hours, %i in all', (held, idle, longest) => {
    expect(sessionLimits(held)).toEqual({ idleMs: idle * HOUR, longestMs: longest * HOUR });
    expect(longest * HOUR).toBeLessThanOrEqual(longestOfAllMs);
  });

  test('ends at its limit and not before', () => {
    const used = { createdAt: start, lastSeenAt: after(10 * HOUR) };
    const lead = roles('lead');
    expect(isAlive(used, lead, after(18 * HOUR - 1))).toBe(true);
    expect(isAlive(used, lead, after(18 * HOUR))).toBe(false);
    const busy = { createdAt: start, lastSeenAt: after(168 * HOUR - 1) };
    expect(isAlive(busy, lead, after(168 * HOUR - 1))).toBe(true);
    expect(isAlive(busy, lead, after(168 * HOUR))).toBe(false);
  });

  test('half a sign-in waits for half an hour', () => {
    expect(isHalfwayOver(start, after(30 * 60_000 - 1))).toBe(false);
    expect(isHalfwayOver(start, after(30 * 60_000))).toBe(true);
  });

  test('a sign-in is recent for a quarter of an hour, a device is remembered for 30 days', () => {
    expect(isRecent(start, after(15 * 60_000 - 1))).toBe(true);
    expect(isRecent(start, after(15 * 60_000))).toBe(false);
    expect(deviceRememberedMs).toBe(30 * 24 * HOUR);
  });
});
