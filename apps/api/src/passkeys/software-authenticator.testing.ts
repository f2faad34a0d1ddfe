import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type {
  MadePasskey,
  PasskeyCreation,
  PasskeyRequest,
  UsedPasskey,
} from '@zorgpaden/domain/passkeys/contract';
import { cbor } from './cbor.testing.js';

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_CREDENTIAL = 0x40;

/** What a test has a device or a browser do wrong. */
export interface Wrong {
  readonly origin?: string;
  readonly rpId?: string;
  readonly challenge?: string;
  readonly type?: string;
  /** Nobody looked who holds it. */
  readonly unverified?: boolean;
  /** Nobody touched it. */
  readonly absent?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
  readonly signature?: Buffer;
}

interface Key {
  readonly id: string;
  readonly userHandle: string;
  readonly privateKey: KeyObject;
  counter: number;
}

/** A device and its browser in one, as WebAuthn describes them: real keys, real signatures. */
export class SoftwareAuthenticator {
  readonly keys: Key[] = [];

  /** @param counts whether it counts how often a key is used; most do not */
  constructor(private readonly counts = false) {}

  create(creation: PasskeyCreation, wrong: Wrong = {}): MadePasskey {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const id = randomBytes(32);
    const key = {
      id: id.toString('base64url'),
      userHandle: creation.user.id,
      privateKey,
      counter: 0,
    };
    this.keys.push(key);
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const point = [x, y].map((coordinate) => Buffer.from(coordinate, 'base64url'));
    // COSE: an elliptic curve key for ES256, on P-256.
    const publicBytes = cbor(
      new Map<number, unknown>([
        ...([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, point[0]],
          [-3, point[1]],
        ] as const),
      ]),
    );
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const authData = Buffer.concat([
      this.authenticatorData(key, creation.rp.id, wrong, WITH_CREDENTIAL),
      ...[Buffer.alloc(16), length, id, publicBytes],
    ]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ]);
    return {
      id: key.id,
      response: {
        clientDataJSON: clientData('webauthn.create', creation.challenge, wrong),
        attestationObject: cbor(attestation).toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  /** @param key one of its own; the last one when nothing is said */
  get(request: PasskeyRequest, wrong: Wrong = {}, key = this.keys.at(-1)): UsedPasskey {
    if (key === undefined) throw new Error('This device holds no key.');
    if (this.counts) key.counter += 1;
    const data = this.authenticatorData(key, request.rpId, wrong);
    const clientDataJSON = clientData('webauthn.get', request.challenge, wrong);
    const hashed = createHash('sha256').update(Buffer.from(clientDataJSON, 'base64url')).digest();
    const signature = sign('sha256', Buffer.concat([data, hashed]), key.privateKey);
    return {
      id: key.id,
      response: {
        clientDataJSON,
        authenticatorData: data.toString('base64url'),
        signature: (wrong.signature ?? signature).toString('base64url'),
        userHandle: wrong.userHandle ?? key.userHandle,
      },
    };
  }

  private authenticatorData(key: Key, rpId: string, wrong: Wrong, more = 0): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(wrong.counter ?? key.counter);
    const flags = (wrong.absent ? 0 : PRESENT) | (wrong.unverified ? 0 : VERIFIED) | more;
    return Buffer.concat([
      createHash('sha256')
        .update(wrong.rpId ?? rpId)
        .digest(),
      Buffer.of(flags),
      counter,
    ]);
  }
}

function clientData(type: string, challenge: string, wrong: Wrong): string {
  const data = {
    type: wrong.type ?? type,
    challenge: wrong.challenge ?? challenge,
    origin: wrong.origin ?? 'http://localhost:3000',
    crossOrigin: false,
  };
  return Buffer.from(JSON.stringify(data)).toString('base64url');
}
