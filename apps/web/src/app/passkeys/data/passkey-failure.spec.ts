import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { WebAuthnError, type WebAuthnErrorCode } from '@simplewebauthn/browser';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { PasskeyFailure, passkeyProblemOf, passkeySentence } from './passkey-failure';

const named = (name: string) => Object.assign(new Error('closed'), { name });
const coded = (code: WebAuthnErrorCode, cause = named('UnknownError')) =>
  new WebAuthnError({ message: 'no', code, cause });

describe('what a browser says of a passkey', () => {
  it.each([
    ['somebody cancelled', named('NotAllowedError'), 'cancelled'],
    ['the page went on', named('AbortError'), 'cancelled'],
    [
      'the library passed on',
      coded('ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY', named('NotAllowedError')),
      'cancelled',
    ],
    ['the library stopped', coded('ERROR_CEREMONY_ABORTED'), 'cancelled'],
    ['there is one', coded('ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'), 'exists'],
    [
      'no lock on the screen',
      coded('ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT'),
      'unable',
    ],
    ['an address of numbers', coded('ERROR_INVALID_DOMAIN'), 'elsewhere'],
    ['another address', named('SecurityError'), 'elsewhere'],
    ['anything else', named('UnknownError'), 'failed'],
    ['nothing', undefined, 'failed'],
  ] as const)('when %s, then it is told so', (_, thrown, problem) => {
    expect(passkeyProblemOf(thrown)).toBe(problem);
  });
});

describe('why a passkey did not work', () => {
  it('is told in the words of the screen, or of the API', () => {
    const texts = TestBed.inject(WorkspaceTexts);
    const { problems } = texts.words().passkeys;
    expect(passkeySentence(new PasskeyFailure('exists'), texts)).toBe(problems.exists);
    const refused = new HttpErrorResponse({
      status: 409,
      error: { code: 'passkey.too-late', status: 409, detail: 'Dit duurde te lang.' },
    });
    expect(passkeySentence(refused, texts)).toBe('Dit duurde te lang.');
  });
});
