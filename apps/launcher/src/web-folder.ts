import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.js';
import type { StartTexts } from './language.js';

/** Where the web application is built to, seen from where we are built to. */
const folder = join(import.meta.dirname, '../../web/dist');

/** @throws Failure when the web application is not built */
export async function webFolder(texts: StartTexts): Promise<string> {
  try {
    await access(join(folder, 'server/server.mjs'));
    return folder;
  } catch (cause) {
    throw new Failure(texts.failed.notBuilt, { cause });
  }
}
