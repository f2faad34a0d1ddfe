import { createHash } from 'node:crypto';
import { type AgreementContent, consentText, type Party } from '@zorgpaden/domain/agreements';
import { canonicalJson } from '@zorgpaden/domain/shared';

/** Equal texts have equal fingerprints: what a party consents to is this text, not the number of a version. */
export function fingerprintOf(
  content: Pick<AgreementContent, 'title' | 'text' | 'validity'>,
  party: Pick<Party, 'standsFor'>,
): string {
  const text = canonicalJson(consentText(content, party));
  return createHash('sha256').update(text).digest('base64url');
}
