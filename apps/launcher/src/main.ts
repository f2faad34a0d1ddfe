import { startOptions } from '@zorgpaden/config';
import { runProgram } from './run-program.js';
import { serve } from './serve.js';

await runProgram(startOptions, async ({ values, texts }) => {
  await serve(values, texts);
  return undefined;
});
