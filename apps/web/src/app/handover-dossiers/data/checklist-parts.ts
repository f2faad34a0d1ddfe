import {
  type HandoverStep,
  leavingSteps,
  startingSteps,
} from '@zorgpaden/domain/handover-dossiers';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import type { Language } from '@zorgpaden/domain/themes';
import type { HandoverDossierTexts } from '@zorgpaden/texts/nl/handover-dossier';
import { dateInWords } from '../../platform/dates';

/** A step as a list of things to do shows it. */
export interface StepItem {
  readonly step: HandoverStep;
  readonly title: string;
  readonly isDone: boolean;
  /** When it was done and by whom; empty when it was not. */
  readonly done: string;
}

export interface Checklist {
  readonly title: string;
  readonly steps: readonly StepItem[];
}

/** What who leaves does, and what who begins does, each with what was done of it. */
export function checklistsOf(
  { checklist }: HandoverDossier,
  words: HandoverDossierTexts,
  language: Language,
): Checklist[] {
  const item = (step: HandoverStep, title: string): StepItem => {
    const tick = checklist.ticks.find((one) => one.step === step);
    const done = tick ? words.ticked({ name: tick.by, date: dateInWords(tick.on, language) }) : '';
    return { step, title, isDone: tick !== undefined, done };
  };
  return [
    {
      title: words.sections.leaving,
      steps: leavingSteps.map((step) => item(step, words.leaving[step])),
    },
    {
      title: words.sections.starting,
      steps: startingSteps.map((step) => item(step, words.starting[step])),
    },
  ];
}
