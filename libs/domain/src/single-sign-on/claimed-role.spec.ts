import { describe, expect, test } from '@jest/globals';
import type { Role } from '../shared/index.js';
import { isSettled, settleClaims } from './claimed-role.js';

const analyst: Role = { role: 'analyst', scope: { kind: 'nation' } };
const editor: Role = { role: 'editor', scope: { kind: 'municipality', code: 'GM0141' } };
const elsewhere: Role = { role: 'editor', scope: { kind: 'municipality', code: 'GM0153' } };
const today = '2026-11-03';
const held = (role: Role, from: string, to: string | null, provider: string | null = 'almelo') => ({
  role,
  period: { from, to },
  provider,
});
const nothing = { given: [], renewed: [], ended: [] };

describe('roles by claims', () => {
  test('are given from today, for a month', () => {
    expect(settleClaims('almelo', [analyst, editor], [], today)).toEqual({
      ...nothing,
      given: [
        { role: analyst, period: { from: today, to: '2026-12-04' } },
        { role: editor, period: { from: today, to: '2026-12-04' } },
      ],
    });
  });

  test('are for one municipality and not for another', () => {
    const had = [held(elsewhere, '2026-10-01', '2026-12-04')];
    const { given, ended } = settleClaims('almelo', [editor], had, today);
    expect(given.map(({ role }) => role)).toEqual([editor]);
    expect(ended.map((one) => one.held.role)).toEqual([elsewhere]);
  });

  test.each([
    ['2026-11-19', [], true],
    ['2026-11-18', ['2026-12-04'], false],
  ])('that last until %s are renewed until %j', (to, renewed, settled) => {
    const settlement = settleClaims('almelo', [editor], [held(editor, '2026-10-19', to)], today);
    expect(settlement.renewed.map(({ period }) => period.to)).toEqual(renewed);
    expect(isSettled(settlement)).toBe(settled);
  });

  test('end when the claim is gone; one of today never was', () => {
    const had = [held(editor, '2026-10-01', '2026-11-20'), held(analyst, today, '2026-12-04')];
    const { ended } = settleClaims('almelo', [], had, today);
    expect(ended.map(({ period }) => period)).toEqual([{ from: '2026-10-01', to: today }, null]);
  });

  test('leave alone what people gave, and what another provider claims', () => {
    const had = [held(editor, '2026-01-01', null, null), held(analyst, today, '2026-12-04', 'ggd')];
    expect(settleClaims('almelo', [], had, today)).toEqual(nothing);
    expect(settleClaims('almelo', [editor], had, today)).toEqual(nothing);
  });
});
