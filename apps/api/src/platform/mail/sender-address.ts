import type { ApiConfig } from '../config/api-config.js';

/** The address that mail comes from. */
export function senderAddress({ mail, publicUrl }: Pick<ApiConfig, 'mail' | 'publicUrl'>): string {
  return mail?.from ?? `zorgpaden@${new URL(publicUrl).hostname}`;
}
