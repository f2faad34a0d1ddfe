import { describe, expect, test } from '@jest/globals';
import {
  alwaysShownPartnerTypes,
  domainOf,
  domains,
  isPartnerType,
  partnerTypes,
} from './partner-type.js';

describe('partner types', () => {
  test('belong to one domain each', () => {
    const slugs = partnerTypes.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const { slug, domain } of partnerTypes) {
      expect(domainOf(slug)).toBe(domain);
      expect(slug).toMatch(/^[a-z][a-z-]+$/);
    }
    expect(new Set(partnerTypes.map(({ domain }) => domain))).toEqual(new Set(domains));
  });

  test('hold those that always show', () => {
    expect(alwaysShownPartnerTypes.every(isPartnerType)).toBe(true);
    expect(isPartnerType('brandweer')).toBe(false);
    expect(domainOf('brandweer')).toBeUndefined();
  });
});
