import { readFile } from 'node:fs/promises';
import { readSignInProviders, type SettingProblem, type SignInProvider } from '@zorgpaden/api';
import { Failure } from './failure.js';
import type { StartTexts } from './language.js';

/** Where the organisations are named at which people sign in. */
export interface ProvidersChoice {
  readonly signInProviders: string | undefined;
  readonly signInProvidersFile: string | undefined;
}

/** @throws Failure with a sentence for everything that is wrong in the settings */
export async function signInProviders(
  choice: ProvidersChoice,
  texts: StartTexts,
  env: NodeJS.ProcessEnv = process.env,
): Promise<readonly SignInProvider[]> {
  const { wrong } = texts;
  const found = await textOf(choice, texts);
  if (found === undefined) return [];
  const { name, text } = found;
  const result = await readSignInProviders(parsed(name, text, texts), async (from) =>
    from.clientSecretFile === undefined
      ? env[from.clientSecretVariable ?? '']?.trim()
      : (await contentOf(from.clientSecretFile))?.trim(),
  );
  if ('providers' in result) return result.providers;
  const lines = result.problems.map((problem) => `- ${sentence(name, problem, texts)}`);
  throw new Failure([wrong.heading, ...lines].join('\n'));
}

async function textOf(
  { signInProviders: text, signInProvidersFile: path }: ProvidersChoice,
  { wrong }: StartTexts,
): Promise<{ readonly name: string; readonly text: string } | undefined> {
  if (text !== undefined && path !== undefined) throw new Failure(wrong.signInProviders.both);
  if (text !== undefined) return { name: 'SIGN_IN_PROVIDERS', text };
  if (path === undefined) return undefined;
  const content = await contentOf(path);
  if (content === undefined) throw new Failure(wrong.signInProviders.unreadable({ path }));
  return { name: path, text: content };
}

function contentOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function parsed(name: string, text: string, { wrong }: StartTexts): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Failure(wrong.signInProviders.json({ name }));
  }
}

/** Never with the value: somebody may have put the secret where it does not belong. */
function sentence(name: string, { path, code }: SettingProblem, { wrong }: StartTexts): string {
  const { at, fields, secretMissing, unknown } = wrong.signInProviders;
  const text = code === 'secret-missing' ? secretMissing : (fields[code] ?? unknown);
  return at({ name, path, wrong: text });
}
