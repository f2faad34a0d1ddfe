import { handoverDossierTexts as english } from '@zorgpaden/texts/en/handover-dossier';
import { handoverDossierTexts as dutch } from '@zorgpaden/texts/nl/handover-dossier';
import type { PdfBlock } from '../platform/pdf/index.js';

export function wordsIn(language: 'nl' | 'en') {
  return language === 'nl' ? dutch : english;
}

/** A table whose rows are named by their first cell; nothing when it has none. */
export function tableOf(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): PdfBlock[] {
  return rows.length === 0
    ? []
    : [{ kind: 'table', caption, head, rows, widths, rowsAreNamed: true }];
}
