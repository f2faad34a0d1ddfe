import { Injectable } from '@angular/core';
import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
} from '@simplewebauthn/browser';
import type {
  MadePasskey,
  PasskeyCreation,
  PasskeyRequest,
  UsedPasskey,
} from '@zorgpaden/domain/passkeys/contract';
import { PasskeyFailure, passkeyProblemOf } from './passkey-failure';

/** The keys of this phone, this computer, or one that is near. */
@Injectable({ providedIn: 'root' })
export class PasskeyDevice {
  /** Whether this browser knows passkeys at all. */
  get isSupported(): boolean {
    return browserSupportsWebAuthn();
  }

  /** Whether it offers them by itself where a mail address is asked. */
  canOffer(): Promise<boolean> {
    return browserSupportsWebAuthnAutofill();
  }

  /** @throws PasskeyFailure */
  async create(creation: PasskeyCreation): Promise<MadePasskey> {
    const { id, response } = await this.ask(() =>
      startRegistration({ optionsJSON: creation as never }),
    );
    const { clientDataJSON, attestationObject, transports = [] } = response;
    return { id, response: { clientDataJSON, attestationObject, transports } };
  }

  /**
   * @param offered the browser offers it among what it fills in, and nobody is asked anything
   * @throws PasskeyFailure
   */
  async use(request: PasskeyRequest, offered = false): Promise<UsedPasskey> {
    const { id, response } = await this.ask(() =>
      startAuthentication({ optionsJSON: request as never, useBrowserAutofill: offered }),
    );
    const { clientDataJSON, authenticatorData, signature, userHandle } = response;
    return {
      id,
      response: { clientDataJSON, authenticatorData, signature, ...(userHandle && { userHandle }) },
    };
  }

  /** Stops offering: the page that did so goes away. */
  stop(): void {
    WebAuthnAbortService.cancelCeremony();
  }

  private async ask<Given>(ceremony: () => Promise<Given>): Promise<Given> {
    if (!this.isSupported) throw new PasskeyFailure('unsupported');
    try {
      return await ceremony();
    } catch (error) {
      throw new PasskeyFailure(passkeyProblemOf(error));
    }
  }
}
