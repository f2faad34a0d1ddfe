import type { FastifyReply, FastifyRequest } from 'fastify';
import { isOfApi } from './request-path.js';

/** Version of the API, as the Dutch API Design Rules want it in every answer. */
export const API_VERSION = '1.0.0';

/** What a page could ask a browser for. Ours ask for nothing but a passkey. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
] as const;
const passkeys = ['publickey-credentials-create', 'publickey-credentials-get'] as const;

/** Headers of every answer, also of one to what is no HTTP. Pages bring a policy of their own. */
export function securityHeaders(publicUrl: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': [
      ...unused.map((feature) => `${feature}=()`),
      ...passkeys.map((feature) => `${feature}=(self)`),
    ].join(', '),
    // An address can hold what somebody searched for (rule 1).
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(publicUrl.startsWith('https:') && {
      'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
    }),
  };
}

/** Puts these on an answer, and on one of the API its version. */
export function setSecurityHeaders(
  request: FastifyRequest,
  reply: FastifyReply,
  headers: ReturnType<typeof securityHeaders>,
): void {
  reply.headers(headers);
  if (isOfApi(request)) reply.header('API-Version', API_VERSION);
}
