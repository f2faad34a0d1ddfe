export { Factors, type FactorsOfAccount } from './factors.js';
export { RecoveryCodes } from './recovery-codes.js';
export { removeFactorsOf } from './remove-factors.js';
export { SignInMails } from './sign-in-mails.js';
export { newTotpSecret, totpCode, totpUri } from './totp.js';
export { TotpSecrets, wrongCode } from './totp-secrets.js';
