import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  Injector,
  input,
} from '@angular/core';
import { type FieldTree, form } from '@angular/forms/signals';
import { signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import type { PartnershipView } from '@zorgpaden/domain/partnerships/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { fieldId } from '../../ui/fields/field-errors';
import { FieldProblem } from '../../ui/fields/field-problem';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import { type AgreementForm, aPartyForm } from '../form/agreement-form';

/** Who takes part, who must consent, and whom to ask; everything works with the keyboard alone. */
@Component({
  selector: 'zp-parties-section',
  imports: [
    ChecklistField,
    FieldProblem,
    MatButtonModule,
    MatCheckboxModule,
    SelectField,
    TextField,
  ],
  templateUrl: './parties-section.html',
  styleUrl: './parties-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartiesSection {
  private readonly texts = inject(WorkspaceTexts);
  private readonly injector = inject(Injector);
  readonly fields = input.required<FieldTree<AgreementForm>>();
  readonly partners = input.required<readonly PartnershipView['organisation'][]>();

  protected readonly words = computed(() => this.texts.words().agreements.editor);
  protected readonly parties = computed(() => this.fields().parties);
  protected readonly groupId = computed(() => fieldId(this.parties()().name()));
  protected readonly next = form(signal({ organisationId: '' }), { name: 'next-party' });
  private readonly names = computed(
    () => new Map(this.partners().map(({ id, name }) => [id, name])),
  );
  private readonly chosen = computed(
    () =>
      new Set(
        this.parties()()
          .value()
          .map(({ organisationId }) => organisationId),
      ),
  );
  protected readonly open = computed(() => [
    { value: '', text: this.words().chooseParty },
    ...this.partners()
      .filter(({ id }) => !this.chosen().has(id))
      .map(({ id, name }) => ({ value: id, text: name })),
  ]);

  protected nameOf(organisationId: string): string {
    return this.names().get(organisationId) ?? '';
  }

  protected othersThan(organisationId: string): { value: string; text: string }[] {
    return this.partners()
      .filter(({ id }) => id !== organisationId)
      .map(({ id, name }) => ({ value: id, text: name }));
  }

  protected add(): void {
    const { value } = this.next.organisationId();
    const id = value();
    if (id === '') return;
    this.parties()().value.update((parties) => [...parties, aPartyForm(id)]);
    value.set('');
    this.focus(this.rowId(this.parties()().value().length - 1));
  }

  protected remove(index: number): void {
    this.parties()().value.update((parties) => parties.filter((_, place) => place !== index));
    this.focus(index > 0 ? this.rowId(index - 1) : 'add-party');
  }

  protected require(index: number, required: boolean): void {
    this.parties()().value.update((parties) =>
      parties.map((party, place) => (place === index ? { ...party, required } : party)),
    );
    this.parties()().markAsDirty();
  }

  protected rowId(index: number): string {
    return `${this.groupId()}-${index}-row`;
  }

  private focus(id: string): void {
    this.parties()().markAsDirty();
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }
}
