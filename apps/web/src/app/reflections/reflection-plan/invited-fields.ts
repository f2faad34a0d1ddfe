import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { TextField } from '../../ui/fields/text-field';
import type { InvitedRow } from './plan-form';

/** The partners of the day, each with a tick and an address. */
@Component({
  selector: 'zp-invited-fields',
  imports: [FormField, MatCheckboxModule, TextField],
  template: `
    <fieldset>
      <legend>{{ words().invited }}</legend>
      <p class="soft">{{ words().invitedHint }}</p>
      @for (row of fields(); track row.organisationId().value()) {
        <div class="partner">
          <mat-checkbox [formField]="row.asked">{{ row.name().value() }}</mat-checkbox>
          @if (row.asked().value() && !withoutMail()) {
            <zp-text-field
              [field]="row.email"
              [label]="words().email"
              [spokenLabel]="words().emailOf({ name: row.name().value() })"
              [optional]="true"
              type="email"
            />
          }
        </div>
      } @empty {
        <p>{{ words().noPartners }}</p>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      margin: 0 0 24px;
      padding: 0;
      border: 0;
    }

    legend {
      padding: 0;
      font-weight: 700;
    }

    .partner {
      padding: 8px 0;
      border-top: 1px solid var(--line);
    }

    .soft {
      margin: 0 0 8px;
      color: var(--soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InvitedFields {
  private readonly texts = inject(WorkspaceTexts);
  readonly fields = input.required<FieldTree<InvitedRow[]>>();
  /** What lies in the past is written down, and no mail goes out. */
  readonly withoutMail = input(false);
  protected readonly words = computed(() => this.texts.words().reflections.plan);
}
