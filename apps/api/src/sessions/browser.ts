import Bowser from 'bowser';
import { clientBucket } from '../platform/http/client-address.js';

/** Where a session began, as little as its owner needs to recognise it. */
export interface Browser {
  /** `Firefox`, or nothing when it does not say. */
  readonly name: string;
  /** `Windows`. */
  readonly system: string;
  /** The network, not the computer in it: `192.0.2.x`. */
  readonly network: string;
}

export function browserOf(userAgent: string | undefined, address: string): Browser {
  const { browser, os } = Bowser.parse((userAgent ?? '').slice(0, 512) || ' ');
  return {
    name: (browser.name ?? '').slice(0, 40),
    system: (os.name ?? '').slice(0, 40),
    network: networkOf(address),
  };
}

/** The first three numbers of an IPv4 address, the first three groups (a /48) of an IPv6 one. */
export function networkOf(address: string): string {
  const bucket = clientBucket(address);
  if (!bucket.includes(':')) return bucket.replace(/\.\d+$/, '.x');
  return `${bucket.split(':').slice(0, 3).join(':')}:x`;
}
