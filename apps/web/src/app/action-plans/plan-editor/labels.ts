import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';

type Words = WorkspaceTexts['actionPlans']['editor'];

/** What a field of the plan is called, with the goal and the action that it is of: `Doel 2, Actie 1, Actie`. */
export function labelOf(pointer: string, words: Words): string {
  const [, part, goal, inner, action, last] = pointer.split('/');
  if (part !== 'goals' || goal === undefined) return fieldNames(words)[part ?? ''] ?? '';
  const ofGoal = words.goal({ number: Number(goal) + 1 });
  if (inner !== 'actions') {
    return joined(ofGoal, goalNames(words)[[inner, action].filter(Boolean).join('/')]);
  }
  if (action === undefined) return ofGoal;
  const ofAction = words.action({ number: Number(action) + 1 });
  return joined(ofGoal, ofAction, actionNames(words)[last ?? '']);
}

type Names = Readonly<Record<string, string | undefined>>;

function fieldNames(words: Words): Names {
  return { title: words.name, from: words.from, until: words.lastDay };
}

function goalNames(words: Words): Names {
  return {
    text: words.goalText,
    phase: words.phase,
    'indicator/name': words.indicatorName,
    'indicator/unit': words.unit,
    'indicator/baseline': words.baseline,
    'indicator/target': words.target,
  };
}

function actionNames(words: Words): Names {
  return {
    text: words.actionText,
    organisationId: words.partner,
    owner: words.owner,
    due: words.due,
  };
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}
