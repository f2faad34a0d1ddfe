import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { type FieldTree, form, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import {
  experienceForms,
  type ExperienceGroup,
  experiencePlaces,
  involvements,
} from '@zorgpaden/domain/experience-statements';
import type { ExperienceStatement } from '@zorgpaden/domain/experience-statements/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { ChoiceField } from '../../ui/fields/choice-field';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';
import { contentOf, type ExperienceForm, formOf } from '../data/experience-form';

type Content = ReturnType<typeof contentOf>;

interface Asked {
  /** How it is from a day on, or what it should have been: that takes a reason. */
  readonly kind: 'state' | 'correct';
  readonly group: ExperienceGroup;
  readonly held: ExperienceStatement | null;
  readonly from: string;
  readonly send: (
    given: Content & { readonly from: string; readonly reason: string },
    key: string,
  ) => Promise<void>;
}

/** How a group takes part from which day on. */
@Component({
  selector: 'zp-experience-dialog',
  imports: [ChecklistField, ChoiceField, FormDialog, TextField],
  templateUrl: './experience-dialog.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExperienceDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<ExperienceDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);
  /** A second press states nothing twice. */
  private readonly key = crypto.randomUUID();

  protected readonly words = computed(() => this.texts.words().experience);
  protected readonly title = computed(() => {
    const group = this.words().groups[this.asked.group];
    return this.asked.kind === 'correct' ? this.words().form.correctTitle({ group }) : group;
  });
  protected readonly involvements = computed(() =>
    involvements.map((value) => ({ value, text: this.words().involvement[value] })),
  );
  protected readonly forms = computed(() =>
    experienceForms.map((value) => ({ value, text: this.words().forms[value] })),
  );
  protected readonly places = computed(() =>
    experiencePlaces.map((value) => ({ value, text: this.words().places[value] })),
  );
  protected readonly fields = form<ExperienceForm>(
    signal(formOf(this.asked.held, this.asked.from)),
    (path) => {
      required(path.from);
      free(path.reward);
      free(path.reason);
      validate(path.people, ({ value }) =>
        /^\s*\d*\s*$/.test(value()) ? null : { kind: 'field.whole-number' },
      );
      if (this.asked.kind === 'correct') required(path.reason);
    },
    { name: 'experience' },
  );
  protected readonly takesPart = computed(() => this.fields.involvement().value() !== 'no');
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { involvement, from, forms, places, people, reward, reason } = this.fields;
      const words = this.words().form;
      const asText = (field: unknown) => field as FieldTree<string>;
      return [
        { field: asText(involvement), label: words.involvement, pointer: '/involvement' },
        { field: from, label: words.from, pointer: '/from' },
        { field: asText(forms), label: words.forms, pointer: '/forms' },
        { field: asText(places), label: words.places, pointer: '/places' },
        { field: people, label: words.people, pointer: '/people' },
        { field: reward, label: words.reward, pointer: '/reward' },
        { field: reason, label: words.reason, pointer: '/reason' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const typed = this.fields().value();
    const given = { ...contentOf(typed), from: typed.from, reason: typed.reason.trim() };
    const done = await this.errand.send(event, () => this.asked.send(given, this.key));
    if (done) this.dialog.close(true);
  }
}

/** Resolves with whether it was written down. */
export async function askForExperience(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, ExperienceDialog, asked)) === true;
}
