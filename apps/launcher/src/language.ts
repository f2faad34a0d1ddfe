import { auditTexts as auditEn } from '@zorgpaden/texts/en/audit';
import { referenceTexts as referenceEn } from '@zorgpaden/texts/en/reference';
import { startTexts as en } from '@zorgpaden/texts/en/start';
import { auditTexts as auditNl, type AuditTexts } from '@zorgpaden/texts/nl/audit';
import { referenceTexts as referenceNl, type ReferenceTexts } from '@zorgpaden/texts/nl/reference';
import { startTexts as nl, type StartTexts } from '@zorgpaden/texts/nl/start';

export type { AuditTexts, StartTexts };

/** The texts in the language of the terminal: Dutch, or English where the system speaks it. */
export function textsFor(env: NodeJS.ProcessEnv): StartTexts {
  return isEnglish(env) ? en : nl;
}

/** What the import of reference tables says, in the same language. */
export function referenceTextsFor(env: NodeJS.ProcessEnv): ReferenceTexts {
  return isEnglish(env) ? referenceEn : referenceNl;
}

/** What the check of the trail says, in the same language. */
export function auditTextsFor(env: NodeJS.ProcessEnv): AuditTexts {
  return isEnglish(env) ? auditEn : auditNl;
}

function isEnglish(env: NodeJS.ProcessEnv): boolean {
  return /^en/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
}
