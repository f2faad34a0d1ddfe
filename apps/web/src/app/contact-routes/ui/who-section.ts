import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import type { WorkspaceTexts } from '@zorgpaden/texts/nl/workspace';
import { TextField } from '../../ui/fields/text-field';
import type { RouteForm } from '../form/route-form';

@Component({
  selector: 'zp-who-section',
  imports: [TextField],
  template: `
    <h2>{{ words().sections.who }}</h2>
    <zp-text-field
      [field]="fields().organisation"
      [label]="words().fields.organisation"
      [hint]="words().fields.organisationHint"
      autocomplete="organization"
    />
    <zp-text-field
      [field]="fields().team"
      [label]="words().fields.team"
      [hint]="words().fields.teamHint"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhoSection {
  readonly fields = input.required<FieldTree<RouteForm>>();
  readonly words = input.required<WorkspaceTexts['contactRoutes']>();
}
