import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementTopics } from '../agreements/index.js';
import { partnerTypes } from '../organisations/index.js';
import { type CoveringPartner, partnershipStatuses } from '../partnerships/index.js';
import { type MemberFacts, memberState } from './member-state.js';

const day = '2026-11-03';
const nothing: MemberFacts = {
  partners: [],
  agreements: [],
  reflections: [],
  everPartners: [],
  followUps: { open: 0, late: 0 },
};
const partner = (partnerType: CoveringPartner['partnerType'], own: Partial<CoveringPartner> = {}) =>
  ({ partnerType, status: 'active', municipalities: [], ...own }) as const;

test('of a coalition that wrote nothing down nothing is said but that', () => {
  expect(memberState(nothing, day)).toMatchObject({
    partners: { medical: 0, social: 0, community: 0, municipal: 0 },
    agreements: { agreed: 0, byTopic: { 'prenatal-home-visits': 0 } },
    reflection: { answer: 'unknown', date: null },
  });
  const { mostMissed, agreements } = memberState(nothing, day);
  expect(mostMissed).toContainEqual({ partnerType: 'huisarts', presence: 'missing' });
  expect(agreements.missingTopics).toEqual(agreementTopics.filter((topic) => topic !== 'other'));
});

test('who takes part counts in its domain; who is only asked is under way', () => {
  const partners = [
    partner('huisarts', { status: 'invited' }),
    partner('verloskundige'),
    partner('welzijn'),
  ];
  const state = memberState({ ...nothing, partners }, day);
  expect(state.partners).toEqual({ medical: 1, social: 1, community: 0, municipal: 0 });
  expect(state.mostMissed).toContainEqual({ partnerType: 'huisarts', presence: 'under-way' });
});

test('an agreement counts once, and in each of its topics', () => {
  const agreements = [['funding', 'health-insurer'], ['funding']] as const;
  const { agreed, byTopic, missingTopics } = memberState(
    { ...nothing, agreements },
    day,
  ).agreements;
  expect([agreed, byTopic.funding, byTopic['health-insurer']]).toEqual([2, 2, 1]);
  expect(missingTopics).not.toContain('funding');
});

test('a reflection says with its day how far it reached, and not who was missed', () => {
  const period = { from: '2025-01-01', to: null };
  const facts: MemberFacts = {
    ...nothing,
    everPartners: [
      { organisationId: 'heard', period },
      { organisationId: 'missed', period },
    ],
    reflections: [
      {
        id: 'one',
        date: '2026-06-01',
        hearings: [{ organisationId: 'heard', how: 'meeting', on: '2026-06-01' }],
      },
    ],
  };
  expect(memberState(facts, day).reflection).toEqual({ answer: 'partly', date: '2026-06-01' });
  expect(memberState(facts, '2026-05-31').reflection).toEqual({ answer: 'unknown', date: null });
});

test('the domains together hold everybody who takes part', () => {
  const anyPartner = fc.record<CoveringPartner>({
    partnerType: fc.constantFrom(...partnerTypes.map(({ slug }) => slug)),
    status: fc.constantFrom(...partnershipStatuses),
    municipalities: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.array(anyPartner), (partners) => {
      const counts = Object.values(memberState({ ...nothing, partners }, day).partners);
      const active = partners.filter(({ status }) => status === 'active').length;
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(active);
    }),
  );
});
