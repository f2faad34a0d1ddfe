import {
  alwaysShownPartnerTypes,
  type Domain,
  domains,
  type PartnerTypeSlug,
  partnerTypes,
} from '../organisations/index.js';
import type { PartnershipStatus } from './partnership-status.js';

/** Whether a kind of partner takes part, is asked or talked with, or is not there. */
export type TypePresence = 'present' | 'under-way' | 'missing';

/** A partner on the peildatum, as far as coverage looks at it. */
export interface CoveringPartner {
  readonly partnerType: PartnerTypeSlug;
  readonly status: PartnershipStatus;
  /** Codes of those in which it works; none means all of the coalition. */
  readonly municipalities: readonly string[];
}

export interface TypeCoverage {
  readonly partnerType: PartnerTypeSlug;
  readonly presence: TypePresence;
  /** How many take part. */
  readonly partners: number;
  /** Rule 5: those most often missing in the country show whether or not they are there. */
  readonly alwaysShown: boolean;
  /** Municipalities of the coalition in which none of this kind works, though one does elsewhere. */
  readonly missingIn: readonly string[];
}

export interface DomainCoverage {
  readonly domain: Domain;
  /** How many take part. */
  readonly partners: number;
  readonly types: readonly TypeCoverage[];
}

/** Rule 5: which kinds of partner are there per domain, which are missing, and where. */
export function domainCoverage(
  partners: readonly CoveringPartner[],
  municipalities: readonly string[],
): DomainCoverage[] {
  return domains.map((domain) => {
    const types = partnerTypes
      .filter((type) => type.domain === domain)
      .map(({ slug }) => typeCoverage(slug, partners, municipalities));
    return { domain, partners: types.reduce((sum, type) => sum + type.partners, 0), types };
  });
}

function typeCoverage(
  partnerType: PartnerTypeSlug,
  partners: readonly CoveringPartner[],
  municipalities: readonly string[],
): TypeCoverage {
  const ours = partners.filter((one) => one.partnerType === partnerType);
  const active = ours.filter(({ status }) => status === 'active');
  const isUnderWay = ours.some(({ status }) => status !== 'active' && status !== 'ended');
  const everywhere = active.some((one) => one.municipalities.length === 0);
  const covered = new Set(active.flatMap((one) => one.municipalities));
  return {
    partnerType,
    presence: active.length > 0 ? 'present' : isUnderWay ? 'under-way' : 'missing',
    partners: active.length,
    alwaysShown: alwaysShown.has(partnerType),
    missingIn:
      active.length === 0 || everywhere
        ? []
        : municipalities.filter((municipality) => !covered.has(municipality)),
  };
}

const alwaysShown: ReadonlySet<PartnerTypeSlug> = new Set(alwaysShownPartnerTypes);
