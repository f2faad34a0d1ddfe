/**
 * Where a provider sends the browser back: an address of its own for each, so that an answer of one can
 * never pass for that of another (RFC 9700, 4.4).
 */
export function redirectAddress(publicUrl: string, providerId: string): string {
  return `${publicUrl}/aanmelden/via/${providerId}`;
}
