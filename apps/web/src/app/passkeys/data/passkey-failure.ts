import { failureOf } from '../../platform/api/failure';
import type { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';

/** Why a device or its browser did nothing with a passkey. */
export type PasskeyProblem =
  'cancelled' | 'exists' | 'unsupported' | 'unable' | 'elsewhere' | 'failed';

/** What went wrong on this side, before the API was asked anything. */
export class PasskeyFailure extends Error {
  constructor(readonly problem: PasskeyProblem) {
    super(problem);
  }
}

const problems: Readonly<Record<string, PasskeyProblem>> = {
  ERROR_CEREMONY_ABORTED: 'cancelled',
  ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED: 'exists',
  ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT: 'unable',
  ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT: 'unable',
  ERROR_AUTHENTICATOR_NO_SUPPORTED_PUBKEYCREDPARAMS_ALG: 'unable',
  ERROR_INVALID_DOMAIN: 'elsewhere',
  ERROR_INVALID_RP_ID: 'elsewhere',
};

/** What a browser means by what it threw; it says little on purpose. */
export function passkeyProblemOf(thrown: unknown): PasskeyProblem {
  const { name, code, cause } = (thrown ?? {}) as {
    readonly name?: unknown;
    readonly code?: unknown;
    readonly cause?: unknown;
  };
  const known = typeof code === 'string' ? problems[code] : undefined;
  if (known !== undefined) return known;
  const names = [name, (cause as { readonly name?: unknown } | undefined)?.name];
  if (names.includes('NotAllowedError') || names.includes('AbortError')) return 'cancelled';
  return names.includes('SecurityError') ? 'elsewhere' : 'failed';
}

/** In one sentence why it did not work, whichever side it was. */
export function passkeySentence(error: unknown, texts: WorkspaceTexts): string {
  if (error instanceof PasskeyFailure) return texts.words().passkeys.problems[error.problem];
  return failureSentence(failureOf(error), texts);
}
