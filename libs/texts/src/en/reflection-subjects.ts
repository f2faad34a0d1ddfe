import type { reflectionSubjects as dutch } from '../nl/reflection-subjects.js';

/** The five subjects of a reflection. */
export const reflectionSubjects: typeof dutch = {
  'added-value': 'Added value for the partners',
  'current-question': 'What it brings for the question of today',
  'changes-around-us': 'Changes around us',
  means: 'Means and input',
  'set-up': 'Whether the set-up serves the goals',
};
