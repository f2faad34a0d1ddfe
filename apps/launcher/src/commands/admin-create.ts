import { randomBytes } from 'node:crypto';
import { createAdministrator } from '@zorgpaden/api';
import { administratorOptions } from '@zorgpaden/config';
import { Failure } from '../failure.js';
import { runProgram } from '../run-program.js';
import { say } from '../say.js';
import { withApp } from '../with-app.js';

await runProgram(administratorOptions, async ({ values, texts }) => {
  const { email } = values;
  if (email === undefined) throw new Failure(texts.administrator.emailMissing);
  const password = randomBytes(15).toString('base64url');
  const isMade = await withApp(values, texts, (app) =>
    createAdministrator(app, { email, password, name: texts.accounts.role.administrator }),
  );
  if (!isMade) throw new Failure(texts.administrator.exists(email));
  say(texts.administrator.made({ email, password }));
  return 0;
});
