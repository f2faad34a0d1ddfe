import type { Language } from '@zorgpaden/domain/themes';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { dateText, momentText } from '../../platform/moments';

export interface Speech {
  readonly words: WorkspaceTexts;
  readonly language: Language;
}

/** A value as the trail holds it, in lines that people read, whatever its shape. */
export function valueInWords(value: unknown, speech: Speech): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => valueInWords(one, speech));
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'object') {
    const line = objectInWords(value as Readonly<Record<string, unknown>>, speech);
    return line === '' ? [] : [line];
  }
  if (typeof value === 'boolean') {
    const { yes, no } = speech.words.contactRoutes.fields;
    return [value ? yes : no];
  }
  return String(value)
    .split('\n')
    .map((line) => textInWords(line, speech));
}

/** What a field is called; one that nobody named keeps the name that it has. */
export function fieldName(name: string, { words }: Speech): string {
  const names: Readonly<Record<string, string>> = words.trail.fields;
  return names[name] ?? name;
}

function objectInWords(value: Readonly<Record<string, unknown>>, speech: Speech): string {
  return Object.entries(value)
    .flatMap(([name, inner]) => {
      const text = valueInWords(inner, speech).join(', ');
      return text === '' ? [] : [`${fieldName(name, speech)}: ${text}`];
    })
    .join('; ');
}

function textInWords(text: string, { words, language }: Speech): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dateText(text, language);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return momentText(text, language);
  const codes: Readonly<Record<string, string>> = words.trail.values;
  return codes[text] ?? text;
}
