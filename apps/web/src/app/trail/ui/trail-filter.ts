import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';

/** What is chosen; empty means all. */
export interface TrailChoice {
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

/** By whom, and from when to when. */
@Component({
  selector: 'zp-trail-filter',
  imports: [MatButtonModule, SelectField, TextField],
  templateUrl: './trail-filter.html',
  styleUrl: './trail-filter.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TrailFilter {
  private readonly texts = inject(WorkspaceTexts);
  readonly choice = input.required<TrailChoice>();
  /** Whom to choose from; with nobody in it there is nothing to choose. */
  readonly people = input.required<readonly { id: string; name: string | null }[]>();
  readonly chosen = output<TrailChoice>();

  protected readonly words = computed(() => this.texts.words().trail);
  private readonly model = signal<TrailChoice>({ person: '', from: '', to: '' });
  protected readonly fields = form(
    this.model,
    (path) => {
      validate(path.to, ({ value, valueOf }) =>
        value() !== '' && value() < valueOf(path.from) ? { kind: 'field.period.backwards' } : null,
      );
    },
    { name: 'trail' },
  );
  protected readonly options = computed(() => [
    { value: '', text: this.words().everybody },
    ...this.people().map(({ id, name }) => ({ value: id, text: name ?? this.words().nameGone })),
  ]);
  protected readonly isFiltered = computed(() => Object.values(this.choice()).some(Boolean));

  constructor() {
    effect(() => this.fields().reset({ ...this.choice() }));
  }

  protected apply(event: Event): void {
    event.preventDefault();
    this.fields().markAsTouched();
    if (this.fields().invalid()) return;
    this.chosen.emit(this.model());
  }

  protected clear(): void {
    this.chosen.emit({ person: '', from: '', to: '' });
  }
}
