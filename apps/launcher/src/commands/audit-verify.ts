import { verifyTrail } from '@zorgpaden/api';
import { verifyOptions } from '@zorgpaden/config';
import { resolve } from 'node:path';
import { knownAuditKey, sealsFolder } from '../audit-key.js';
import { findingLine, verificationLines } from '../audit-report.js';
import { auditTextsFor } from '../language.js';
import { runProgram } from '../run-program.js';
import { say } from '../say.js';
import { withApp } from '../with-app.js';

await runProgram(verifyOptions, async ({ values, texts }) => {
  const says = auditTextsFor(process.env);
  const key = await knownAuditKey(values, texts);
  const { seals, data } = values;
  // npm runs scripts at the root of the project; the path was typed where the user stands.
  const folder =
    seals === undefined ? sealsFolder(data) : resolve(process.env['INIT_CWD'] ?? '.', seals);
  const verification = await withApp(values, texts, (app) =>
    verifyTrail(app, { key, folder }, (finding) => say(findingLine(finding, says))),
  );
  say(verificationLines(verification, says).join('\n'));
  return verification.findings === 0 ? 0 : 1;
});
