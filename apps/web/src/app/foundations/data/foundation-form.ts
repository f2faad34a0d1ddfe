import type { FoundationKind, FoundationStep } from '@zorgpaden/domain/foundations';
import type { FoundationContent } from '@zorgpaden/domain/foundations/contract';

/** What somebody types about one thing that a coalition stands on; which fields count is its kind. */
export interface FoundationForm {
  text: string;
  evidence: string;
  source: string;
  amount: string;
  purpose: 'coalition' | 'experience';
  mandateHolder: string;
  tranche: '1' | '2' | '3';
  from: string;
  to: string;
}

/** The form of something that is there, or of something new from a day on. */
export function formOf(content: FoundationContent | null, today: string): FoundationForm {
  const empty: FoundationForm = {
    text: '',
    evidence: '',
    source: '',
    amount: '',
    purpose: 'coalition',
    mandateHolder: '',
    tranche: '1',
    from: today,
    to: '',
  };
  if (content === null) return empty;
  const days = { from: content.from, to: content.to ?? '' };
  switch (content.kind) {
    case 'goal':
    case 'reward':
      return { ...empty, text: content.text, ...days };
    case 'step':
      return { ...empty, evidence: content.evidence, ...days };
    case 'funding': {
      const { source, amount, purpose, mandateHolder } = content;
      return { ...empty, source, amount: String(amount), purpose, mandateHolder, ...days };
    }
    case 'tranche':
      return { ...empty, tranche: content.tranche, ...days };
  }
}

/** What is sent: `step` says which one, where it is a step. */
export function contentOf(
  kind: FoundationKind,
  form: FoundationForm,
  step: FoundationStep | null,
): FoundationContent {
  const days = { from: form.from, to: form.to === '' ? null : form.to };
  switch (kind) {
    case 'goal':
    case 'reward':
      return { kind, text: form.text.trim(), ...days };
    case 'step':
      return { kind, step: step ?? 'coordinator', evidence: form.evidence.trim(), ...days };
    case 'funding':
      return {
        kind,
        source: form.source.trim(),
        amount: eurosOf(form.amount) ?? Number.NaN,
        purpose: form.purpose,
        mandateHolder: form.mandateHolder.trim(),
        ...days,
      };
    case 'tranche':
      return { kind, tranche: form.tranche, ...days };
  }
}

/** Whole euros as people type them: `€ 60.000`, `60 000,-`; nothing for anything else. */
export function eurosOf(typed: string): number | undefined {
  const plain = typed
    .replace(/^\s*€/, '')
    .replace(/,(?:-+|00)\s*$/, '')
    .trim();
  return /^(?:\d+|\d{1,3}(?:[.\s]\d{3})+)$/.test(plain)
    ? Number(plain.replace(/\D/g, ''))
    : undefined;
}
