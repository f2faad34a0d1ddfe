import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { alwaysShownPartnerTypes, domainOf, partnerTypes } from '../organisations/index.js';
import { type CoveringPartner, domainCoverage } from './domain-coverage.js';
import { partnershipStatuses } from './partnership-status.js';

const towns = ['GM0141', 'GM0153', 'GM0173'];
const partner = fc.record<CoveringPartner>({
  partnerType: fc.constantFrom(...partnerTypes.map(({ slug }) => slug)),
  status: fc.constantFrom(...partnershipStatuses),
  municipalities: fc.subarray(towns),
});
const typesOf = (partners: readonly CoveringPartner[]) =>
  domainCoverage(partners, towns).flatMap(({ types }) => types);
const one = (own: Partial<CoveringPartner> = {}): CoveringPartner => ({
  partnerType: 'huisarts',
  status: 'active',
  municipalities: [],
  ...own,
});

describe('the coverage of the four domains (rule 5)', () => {
  test('names every kind once, in its own domain, and those that always show', () => {
    fc.assert(
      fc.property(fc.array(partner), (partners) => {
        const coverage = domainCoverage(partners, towns);
        for (const { domain, types } of coverage) {
          for (const { partnerType } of types) expect(domainOf(partnerType)).toBe(domain);
        }
        const types = coverage.flatMap((found) => found.types);
        expect(types.map(({ partnerType }) => partnerType)).toEqual(
          partnerTypes.map(({ slug }) => slug),
        );
        const shown = types.filter(({ alwaysShown }) => alwaysShown);
        expect(new Set(shown.map(({ partnerType }) => partnerType))).toEqual(
          new Set(alwaysShownPartnerTypes),
        );
      }),
    );
  });

  test('counts who takes part, each once, and nobody else', () => {
    fc.assert(
      fc.property(fc.array(partner), (partners) => {
        const counted = domainCoverage(partners, towns).reduce((sum, one) => sum + one.partners, 0);
        expect(counted).toBe(partners.filter(({ status }) => status === 'active').length);
      }),
    );
  });

  test('a further partner never makes a gap', () => {
    fc.assert(
      fc.property(fc.array(partner), partner, (partners, further) => {
        const [before, after] = [typesOf(partners), typesOf([...partners, further])];
        for (const [index, { presence }] of after.entries()) {
          if (before[index]?.presence === 'present') expect(presence).toBe('present');
          if (before[index]?.presence === 'under-way') expect(presence).not.toBe('missing');
        }
      }),
    );
  });

  test.each([
    [[], 'missing', []],
    [[one({ status: 'invited' })], 'under-way', []],
    [[one({ status: 'in-conversation' })], 'under-way', []],
    [[one({ status: 'ended' })], 'missing', []],
    [[one()], 'present', []],
    [[one({ municipalities: ['GM0141'] })], 'present', ['GM0153', 'GM0173']],
    [[one({ municipalities: ['GM0141'] }), one()], 'present', []],
  ] as const)('of %j is %s, without %j', (partners, presence, missingIn) => {
    const huisarts = typesOf(partners).find(({ partnerType }) => partnerType === 'huisarts');
    expect(huisarts).toMatchObject({ presence, missingIn, alwaysShown: true });
  });
});
