import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
} from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { phases } from '@zorgpaden/domain/phases';
import { Texts } from '../../platform/texts';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { fieldId } from '../../ui/fields/field-errors';
import { type Option, SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { blankAction, blankGoal, type GoalForm } from '../form/plan-form';

/** The goals of a plan with their actions: rows that are added and taken away with the keyboard alone. */
@Component({
  selector: 'zp-goals-section',
  imports: [FormField, MatButtonModule, MatCheckboxModule, SelectField, TextField],
  templateUrl: './goals-section.html',
  styleUrl: './goals-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GoalsSection {
  private readonly texts = inject(WorkspaceTexts);
  private readonly page = inject(Texts);
  private readonly injector = inject(Injector);

  readonly goals = input.required<FieldTree<GoalForm[]>>();
  readonly partners = input.required<readonly Option[]>();

  protected readonly words = computed(() => this.texts.words().actionPlans.editor);
  protected readonly groupId = computed(() => fieldId(this.goals()().name()));
  protected readonly phases = computed(() => [
    { value: '' as const, text: this.texts.words().actionPlans.allPhases },
    ...phases.map((value) => ({ value, text: this.page.public().finder.phases[value] })),
  ]);
  protected readonly owners = computed<Option[]>(() => [
    { value: '', text: this.words().noPartner },
    ...this.partners(),
  ]);

  protected addGoal(): void {
    const { value } = this.goals()();
    value.update((goals) => [...goals, blankGoal()]);
    this.focus(this.goalId(value().length - 1));
  }

  protected removeGoal(index: number): void {
    const { value } = this.goals()();
    value.update((goals) => goals.filter((_, place) => place !== index));
    this.focus(value().length > 0 ? this.goalId(Math.max(0, index - 1)) : 'add-goal');
  }

  protected addAction(goal: FieldTree<GoalForm>, index: number): void {
    const { value } = goal.actions();
    value.update((actions) => [...actions, blankAction()]);
    this.focus(this.actionId(index, value().length - 1));
  }

  protected removeAction(goal: FieldTree<GoalForm>, index: number, action: number): void {
    const { value } = goal.actions();
    value.update((actions) => actions.filter((_, place) => place !== action));
    this.focus(
      value().length > 0 ? this.actionId(index, Math.max(0, action - 1)) : this.goalId(index),
    );
  }

  protected goalId(index: number): string {
    return `${this.groupId()}-${index}-row`;
  }

  protected actionId(goal: number, action: number): string {
    return `${this.groupId()}-${goal}-actions-${action}-row`;
  }

  private focus(id: string): void {
    this.goals()().markAsDirty();
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }
}
