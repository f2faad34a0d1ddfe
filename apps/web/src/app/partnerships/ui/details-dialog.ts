import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  type Injector,
  signal,
  viewChild,
} from '@angular/core';
import { type FieldTree, form } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import type { PartnershipChange, PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { FormErrand } from '../../ui/fields/form-errand';
import { free } from '../../ui/fields/free';
import type { Option } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { FormDialog, openFormDialog } from '../../ui/form-dialog';

interface Asked {
  readonly held: PartnershipView;
  readonly themes: readonly Option[];
  /** Those of the coalition. */
  readonly municipalities: readonly Option[];
  readonly send: (given: PartnershipChange) => Promise<void>;
}

/** What a partner does, where; and of a municipality its themes and departments. */
@Component({
  selector: 'zp-details-dialog',
  imports: [ChecklistField, FormDialog, TextField],
  template: `
    @let details = words().details;
    <zp-form-dialog
      [title]="details.title(asked.held.organisation)"
      [explain]="details.explain"
      [confirm]="details.confirm"
      [errand]="errand"
      (sent)="send($event)"
    >
      <zp-text-field [field]="fields.part" [label]="words().part" [rows]="3" [optional]="true" />
      @if (isMunicipal) {
        <zp-text-field
          [field]="fields.departments"
          [label]="words().departments"
          [hint]="details.departmentsHint"
          [rows]="3"
          [optional]="true"
        />
        <zp-checklist-field
          [field]="fields.themes"
          [label]="words().themes"
          [options]="asked.themes"
        />
      }
      @if (asked.municipalities.length > 1) {
        <zp-checklist-field
          [field]="fields.municipalities"
          [label]="words().municipalities"
          [options]="asked.municipalities"
        />
        <p>{{ details.municipalitiesHint }}</p>
      }
    </zp-form-dialog>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DetailsDialog {
  private readonly texts = inject(WorkspaceTexts);
  private readonly dialog = inject<MatDialogRef<DetailsDialog, boolean>>(MatDialogRef);
  protected readonly asked = inject<Asked>(MAT_DIALOG_DATA);
  /** Only a municipality takes part with themes and departments. */
  protected readonly isMunicipal = this.asked.held.organisation.partnerType === 'gemeente';

  protected readonly words = computed(() => this.texts.words().partnerships.page);
  protected readonly fields = form(
    signal({
      part: this.asked.held.part,
      departments: this.asked.held.departments.join('\n'),
      themes: [...this.asked.held.themes] as string[],
      municipalities: [...this.asked.held.municipalities],
    }),
    (path) => free(path.part),
    { name: 'partner-details' },
  );
  private readonly frame = viewChild.required(FormDialog);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.frame().summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { part, departments, themes, municipalities } = this.fields;
      const words = this.words();
      const asText = (field: unknown) => field as FieldTree<string>;
      return [
        { field: part, label: words.part, pointer: '/part' },
        { field: departments, label: words.departments, pointer: '/departments' },
        { field: asText(themes), label: words.themes, pointer: '/themes' },
        { field: asText(municipalities), label: words.municipalities, pointer: '/municipalities' },
      ];
    },
  });

  protected async send(event: Event): Promise<void> {
    const { part, departments, themes, municipalities } = this.fields().value();
    const lines = departments.split('\n').map((line) => line.trim());
    const given = {
      ...{ part: part.trim(), municipalities },
      ...(this.isMunicipal && { departments: lines.filter(Boolean), themes }),
    };
    if (await this.errand.send(event, () => this.asked.send(given))) this.dialog.close(true);
  }
}

/** Resolves with whether it was changed. */
export async function askForDetails(injector: Injector, asked: Asked): Promise<boolean> {
  return (await openFormDialog<boolean>(injector, DetailsDialog, asked)) === true;
}
