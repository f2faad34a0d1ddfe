export { SecondFactorClient } from './data/second-factor-client';
export { RecoveryCodes } from './ui/recovery-codes';
export { TotpSetUp } from './ui/totp-set-up';
