import { describe, expect, test } from '@jest/globals';
import { roleNames } from '../shared/index.js';
import { needsSecondFactor, refuseToLose, secondFactorAsked } from './second-factor.js';

const lead = [{ role: 'lead' }] as const;
const editor = [{ role: 'editor' }] as const;
const none = { totp: false, passkeys: 0 };
const codes = { totp: true, passkeys: 0 };
const passkey = { totp: false, passkeys: 1 };

describe('a second factor', () => {
  test.each([
    ['lead', true],
    ['deputy', true],
    ['sponsor', true],
    ['adviser', true],
    ['administrator', true],
    ['editor', false],
    ['partner', false],
    ['professional', false],
    ['analyst', false],
  ] as const)('is needed by a %s: %s', (role, needed) => {
    expect(needsSecondFactor([{ role }])).toBe(needed);
  });

  test('is decided for every role there is', () => {
    const asked = roleNames.filter((role) => needsSecondFactor([{ role }]));
    expect(asked).toEqual(['lead', 'deputy', 'sponsor', 'adviser', 'administrator']);
  });

  test('is needed as soon as one of several roles needs it, and by nobody without a role', () => {
    expect(needsSecondFactor([...editor, ...lead])).toBe(true);
    expect(needsSecondFactor([])).toBe(false);
  });

  test.each([
    ['a lead who has none sets one up', lead, none, false, 'setup'],
    ['a lead with codes gives one', lead, codes, false, 'required'],
    ['a lead with a passkey gives it', lead, passkey, false, 'required'],
    ['an editor who chose codes gives one', editor, codes, false, 'required'],
    ['an editor without goes on', editor, none, false, null],
    ['who gave it goes on', lead, codes, true, null],
  ] as const)('%s', (_name, roles, factors, proven, asked) => {
    expect(secondFactorAsked(roles, factors, proven)).toBe(asked);
  });

  test('the last one of a lead stays; an editor may do without', () => {
    expect(() => refuseToLose(lead, none)).toThrow('second-factor.last');
    expect(() => refuseToLose(lead, passkey)).not.toThrow();
    expect(() => refuseToLose(lead, codes)).not.toThrow();
    expect(() => refuseToLose(editor, none)).not.toThrow();
  });
});
