import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { goodSecurityEvents } from '@zorgpaden/domain/security-events';
import { problems as english } from './en/problems.js';
import { problems as dutch } from './nl/problems.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Every code in the sources: `'field.too-long'` and its like, beside nothing that only looks so. */
function codesIn(folder: string): string[] {
  const words =
    'field|channel|contact-route|opening-hours|coalition|publication|finder|session|request|server|permission|privacy|client-data|overrule|people|invitation|handover|link|passkey|single-sign-on|access-request|partner-import|reflection|follow-up|organisation|partnership|partner-contact';
  const code = new RegExp(`'((?:${words})(?:\\.[a-z]+(?:-[a-z]+)*)+)'`, 'g');
  // What went well has words elsewhere: each is asked for where they are read.
  const good: readonly string[] = goodSecurityEvents;
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.ts') && !/\.(?:spec|testing)\.ts$/.test(name))
    .flatMap(({ parentPath, name }) => [
      ...readFileSync(join(parentPath, name), 'utf8').matchAll(code),
    ])
    .map(([, found = '']) => found)
    .filter((found) => !good.includes(found));
}

describe('the sentences for refusals', () => {
  test('are there for every code of the domain', () => {
    const codes = new Set(codesIn('libs/domain/src'));
    expect(codes.size).toBeGreaterThan(40);
    expect([...codes].filter((code) => !(code in dutch))).toEqual([]);
  });

  test('are the same codes in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
  });

  test('are sentences, and speak to u', () => {
    for (const [code, text] of [...Object.entries(dutch), ...Object.entries(english)]) {
      if (typeof text !== 'string' || code.startsWith('status.')) continue;
      expect([code, text]).toEqual([code, expect.stringMatching(/^\S.*[.?!]$/s)]);
    }
    const informal = Object.entries(dutch).filter(([, text]) =>
      /\b(?:je|jij|jouw)\b/i.test(String(text)),
    );
    expect(informal).toEqual([]);
  });
});
