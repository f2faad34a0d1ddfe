import { createHash } from 'node:crypto';
import type { ContactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { canonicalJson } from '@zorgpaden/domain/shared';

/** Equal texts have equal fingerprints: what somebody verified is this text, not the route's number. */
export function fingerprintOf(content: ContactRouteContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('base64url');
}
