import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';
import type { NewReorganisation } from '@zorgpaden/domain/reorganisations/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ChecklistField } from '../../ui/fields/checklist-field';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { contentOf, emptyForm } from '../data/reorganisation-form';

/** Which municipalities go up into which, on a day. */
@Component({
  selector: 'zp-prepare-form',
  imports: [ChecklistField, ErrorSummary, MatButtonModule, TextField],
  templateUrl: './prepare-form.html',
  styles: `
    form {
      max-width: 620px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrepareForm {
  private readonly texts = inject(WorkspaceTexts);
  readonly municipalities = input.required<readonly MunicipalityMatch[]>();
  readonly send = input.required<(content: NewReorganisation) => Promise<void>>();

  protected readonly words = computed(() => this.texts.words().reorganisations.prepare);
  protected readonly options = computed(() =>
    this.municipalities().map(({ code, name }) => ({ value: code, text: `${name} (${code})` })),
  );
  protected readonly fields = form(
    signal({ ...emptyForm }),
    (path) => {
      required(path.on);
      validate(path.closing, ({ value }) =>
        value().length === 0 ? { kind: 'field.required' } : undefined,
      );
      validate(path.into, ({ value, valueOf }) =>
        value().length === 0 && valueOf(path.newCode).trim() === ''
          ? { kind: 'field.required' }
          : undefined,
      );
      validate(path.newCode, ({ value }) =>
        value().trim() === '' || /^gm\d{4}$/i.test(value().trim())
          ? undefined
          : { kind: 'field.municipality-code.malformed' },
      );
      validate(path.newName, ({ value, valueOf }) =>
        valueOf(path.newCode).trim() !== '' && value().trim() === ''
          ? { kind: 'field.required' }
          : undefined,
      );
    },
    { name: 'reorganisation' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: () => this.summary(),
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { on, closing, into, newCode, newName } = this.fields;
      const words = this.words();
      const text = (field: unknown) => field as typeof on;
      return [
        { field: on, label: words.on, pointer: '/on' },
        { field: text(closing), label: words.closing, pointer: '/closings' },
        { field: text(into), label: words.into, pointer: '/closings/0/successors' },
        { field: newCode, label: words.newCode, pointer: '/opened/0/code' },
        { field: newName, label: words.newName, pointer: '/opened/0/name' },
      ];
    },
  });

  protected async prepare(event: Event): Promise<void> {
    await this.errand.send(event, () => this.send()(contentOf(this.fields().value())));
  }
}
