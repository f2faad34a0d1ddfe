import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { subjects } from '@zorgpaden/domain/reflections';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { TextField } from '../../ui/fields/text-field';
import type { SubjectTexts } from '../data/subject-texts';

/** The five subjects, each with a few lines of text. None has to be filled in. */
@Component({
  selector: 'zp-subject-fields',
  imports: [TextField],
  template: `
    @for (subject of subjects; track subject) {
      <zp-text-field
        [field]="fields()[subject]"
        [label]="words().subjects[subject]"
        [hint]="words().subjectHints[subject]"
        [rows]="3"
        [optional]="true"
      />
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SubjectFields {
  private readonly texts = inject(WorkspaceTexts);
  readonly fields = input.required<FieldTree<SubjectTexts>>();
  protected readonly subjects = subjects;
  protected readonly words = computed(() => this.texts.words().reflections);
}
