import { applyEach, applyWhen, type SchemaPathTree } from '@angular/forms/signals';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { isTyped, type PlanForm } from './plan-form';

/** What the form asks while somebody types; the contract judges the rest when it is sent. */
export function planRules(path: SchemaPathTree<PlanForm>): void {
  required(path.title);
  required(path.from);
  applyEach(path.goals, (goal) => {
    required(goal.text);
    free(goal.text);
    applyWhen(
      goal,
      ({ value }) => value().measured,
      (measured) => {
        required(measured.indicator.name);
        free(measured.indicator.name);
        required(measured.indicator.target);
      },
    );
    applyEach(goal.actions, (action) => {
      applyWhen(
        action,
        ({ value }) => isTyped(value()),
        (typed) => {
          required(typed.text);
        },
      );
      free(action.text);
      free(action.owner);
    });
  });
}
