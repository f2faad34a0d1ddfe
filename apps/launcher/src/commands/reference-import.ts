import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { importReferenceFiles } from '@zorgpaden/api';
import { importOptions } from '@zorgpaden/config';
import { Failure } from '../failure.js';
import { referenceTextsFor } from '../language.js';
import { problemLines, reportLines } from '../reference-report.js';
import { runProgram } from '../run-program.js';
import { say } from '../say.js';
import { withApp } from '../with-app.js';

await runProgram(
  importOptions,
  async ({ values, words, texts }) => {
    const says = referenceTextsFor(process.env);
    if (words.length === 0) throw new Failure(says.noFiles);
    const files = await Promise.all(words.map((path) => readNamed(path, says.unreadable)));
    const result = await withApp(values, texts, (app) => importReferenceFiles(app, files));
    if (!('reports' in result)) {
      throw new Failure(problemLines(result.problems, says).join('\n'));
    }
    say(reportLines(result.reports, says).join('\n'));
    return 0;
  },
  { takesWords: true },
);

async function readNamed(
  path: string,
  unreadable: (p: { file: string }) => string,
): Promise<{ name: string; bytes: Uint8Array }> {
  try {
    // npm runs scripts at the root of the project; the path was typed where the user stands.
    const bytes = await readFile(resolve(process.env['INIT_CWD'] ?? '.', path));
    return { name: path, bytes };
  } catch {
    throw new Failure(unreadable({ file: path }));
  }
}
