import { describe, expect, test } from '@jest/globals';
import { type Partnership, partnersByDomain } from './organisation.js';
import {
  type PartnerTypeSlug,
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

describe('the partners of a coalition', () => {
  const partnership = (name: string, partnerType: PartnerTypeSlug, to: string | null = null) =>
    ({
      coalitionId: 'ours',
      organisation: { id: name, name, partnerType },
      period: { from: '2024-01-01', to },
    }) satisfies Partnership;

  test('are told per domain, by name, as of a day', () => {
    const partnerships = [
      partnership('Welzijn', 'welzijn'),
      partnership('JGZ', 'jgz'),
      partnership('Kraamzorg', 'kraamzorg'),
      partnership('Gestopt', 'mee', '2025-01-01'),
      { ...partnership('Elders', 'ggd'), coalitionId: 'theirs' },
    ];
    const names = Object.entries(partnersByDomain('ours', partnerships, '2026-11-03')).map(
      ([domain, partners]) => [domain, partners.map(({ name }) => name)],
    );
    expect(names).toEqual([
      ['medical', ['Kraamzorg']],
      ['social', ['JGZ', 'Welzijn']],
      ['community', []],
      ['municipal', []],
    ]);
  });
});
