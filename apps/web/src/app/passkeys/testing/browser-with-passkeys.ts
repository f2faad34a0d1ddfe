const bytes = (text: string) => new TextEncoder().encode(text).buffer;

/** What `navigator.credentials` was asked: by somebody, or by a browser that offers. */
export type Mediation = CredentialMediationRequirement | undefined;

/**
 * Gives the browser of a test passkeys, which it has none of. Who is asked says yes; what is only offered
 * waits, until it is stopped.
 *
 * @returns what was asked, and how to take it all away again
 */
export function givenPasskeys(): { readonly asked: Mediation[]; readonly remove: () => void } {
  const asked: Mediation[] = [];
  // What a browser offers a passkey for.
  const field = document.createElement('input');
  field.setAttribute('autocomplete', 'username webauthn');
  document.body.append(field);
  class KnownCredential {
    static isConditionalMediationAvailable = () => Promise.resolve(true);
  }
  Object.assign(globalThis, { PublicKeyCredential: KnownCredential });
  Object.assign(navigator, { credentials: { get } });
  return {
    asked,
    remove: () => {
      field.remove();
      Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
      Reflect.deleteProperty(navigator, 'credentials');
    },
  };

  function get({ mediation, signal }: CredentialRequestOptions): Promise<unknown> {
    asked.push(mediation);
    if (mediation !== 'conditional') return Promise.resolve(credential());
    return new Promise((_, refuse) => {
      signal?.addEventListener('abort', () => refuse(new DOMException('stopped', 'AbortError')));
    });
  }
}

function credential() {
  return {
    id: 'key',
    rawId: bytes('key'),
    type: 'public-key',
    response: {
      authenticatorData: bytes('data'),
      clientDataJSON: bytes('{}'),
      signature: bytes('signed'),
      userHandle: bytes('somebody'),
    },
    getClientExtensionResults: () => ({}),
  };
}
