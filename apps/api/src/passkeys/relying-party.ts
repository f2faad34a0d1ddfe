import { Inject, Injectable } from '@nestjs/common';
import type { WebAuthnCredential } from '@simplewebauthn/server';
import { challengeMs } from '@zorgpaden/domain/passkeys';
import type {
  MadePasskey,
  PasskeyCreation,
  PasskeyRequest,
  UsedPasskey,
} from '@zorgpaden/domain/passkeys/contract';
import { API_CONFIG, type ApiConfig } from '../platform/config/api-config.js';
import { bytesOfUser, challengeIn } from './webauthn.js';

/** Whom a passkey is for, as their device will show it. */
export interface PasskeyOwner {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** Whether the device has to look who holds it: by a finger, a face or a PIN. */
export type Verification = 'required' | 'preferred';

/** A key of a device: what of it is public. */
export type Credential = Required<Omit<WebAuthnCredential, 'publicKey'>> & {
  readonly publicKey: Uint8Array;
};

/**
 * EdDSA, ES256 and RS256 by their COSE numbers (RFC 9053, RFC 8812): every browser and device is at home
 * in one of them.
 */
const algorithms = [-8, -7, -257];

/** Loaded at the first passkey: it takes some 25 MB, and who only finds a number needs none of it. */
const webauthn = () => import('@simplewebauthn/server');

/**
 * The party that passkeys are for: this site, by the name in `PUBLIC_URL`. A browser makes and uses them
 * for no other name, which is why a false page cannot ask for one.
 */
@Injectable()
export class RelyingParty {
  private readonly id: string;
  private readonly origin: string;

  constructor(@Inject(API_CONFIG) { publicUrl }: ApiConfig) {
    const { hostname, origin } = new URL(publicUrl);
    this.id = hostname;
    this.origin = origin;
  }

  /** @param known what the same person has: a device makes no second one */
  async creation(
    owner: PasskeyOwner,
    known: readonly Pick<Credential, 'id' | 'transports'>[],
    userVerification: Verification,
  ): Promise<PasskeyCreation> {
    const { generateRegistrationOptions } = await webauthn();
    const { rp, user, challenge } = await generateRegistrationOptions({
      rpName: 'Zorgpaden Kansrijke Start',
      rpID: this.id,
      userID: bytesOfUser(owner.id),
      userName: owner.email,
      userDisplayName: owner.name,
    });
    return {
      rp: { id: this.id, name: rp.name },
      user,
      challenge,
      pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
      timeout: challengeMs,
      excludeCredentials: known.map(described),
      // Kept by the device itself, so that nobody has to type who they are.
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification,
      },
      // Which make a device is of says nothing that we want to know.
      attestation: 'none',
    };
  }

  /** @param allowed the keys that will do; nothing when any key of anybody may answer */
  async request(
    allowed: readonly Pick<Credential, 'id' | 'transports'>[] | null,
    userVerification: Verification,
  ): Promise<PasskeyRequest> {
    const { generateAuthenticationOptions } = await webauthn();
    const { challenge } = await generateAuthenticationOptions({ rpID: this.id });
    return {
      rpId: this.id,
      challenge,
      timeout: challengeMs,
      userVerification,
      ...(allowed && { allowCredentials: allowed.map(described) }),
    };
  }

  /** The key of a device that answered its own challenge, or nothing when it did not. */
  async made(
    { id, response }: MadePasskey,
    userVerification: Verification,
  ): Promise<Credential | undefined> {
    const { verifyRegistrationResponse } = await webauthn();
    try {
      const { registrationInfo } = await verifyRegistrationResponse({
        response: {
          ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
          response,
        },
        expectedChallenge: challengeIn(response.clientDataJSON),
        expectedOrigin: this.origin,
        expectedRPID: this.id,
        requireUserVerification: userVerification === 'required',
        supportedAlgorithmIDs: algorithms,
      });
      return (
        registrationInfo && { ...registrationInfo.credential, transports: response.transports }
      );
    } catch {
      // Whatever a device of somebody else's making sends is refused, and never a failure of ours.
      return undefined;
    }
  }

  /**
   * What the counter of a key says that signed its challenge, or nothing when it did not. Whether the
   * challenge was ours is for `PasskeyChallenges`, and what the counter means for who keeps it.
   */
  async used(
    { id, response }: UsedPasskey,
    publicKey: Uint8Array,
    userVerification: Verification,
  ): Promise<number | undefined> {
    const { userHandle, ...signed } = response;
    const { verifyAuthenticationResponse } = await webauthn();
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: {
          ...{ id, rawId: id, type: 'public-key', clientExtensionResults: {} },
          response: { ...signed, ...(userHandle !== undefined && { userHandle }) },
        },
        expectedChallenge: challengeIn(response.clientDataJSON),
        expectedOrigin: this.origin,
        expectedRPID: this.id,
        credential: { id, publicKey: Uint8Array.from(publicKey), counter: 0 },
        requireUserVerification: userVerification === 'required',
      });
      return verified ? authenticationInfo.newCounter : undefined;
    } catch {
      return undefined;
    }
  }
}

function described({ id, transports }: Pick<Credential, 'id' | 'transports'>) {
  return { id, type: 'public-key' as const, transports: [...transports] };
}
