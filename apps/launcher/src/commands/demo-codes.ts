import { demonstrationCode } from '@zorgpaden/api';
import { demonstrationOptions } from '@zorgpaden/config';
import { accountsPath, readAccounts } from '../accounts.js';
import { Failure } from '../failure.js';
import { runProgram } from '../run-program.js';
import { say } from '../say.js';

/** The codes that an authenticator app would show now, for who tries the demonstration without one. */
await runProgram(demonstrationOptions, async ({ values, texts }) => {
  const accounts = (await readAccounts(values.data, texts)) ?? [];
  const withCodes = accounts.flatMap(({ email, totp }) =>
    totp === undefined ? [] : [`${demonstrationCode(totp, new Date())}  ${email}`],
  );
  if (withCodes.length === 0) {
    throw new Failure(texts.accounts.noCodes(accountsPath(values.data)));
  }
  say([`${texts.accounts.codes}:`, ...withCodes.map((line) => `  ${line}`)].join('\n'));
  return 0;
});
