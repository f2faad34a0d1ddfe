import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import type { RoleName } from '@zorgpaden/domain/shared';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { type Option, SelectField } from '../../ui/fields/select-field';

/** For what somebody is invited. */
export interface Decision {
  readonly role: RoleName;
  /** Empty where it is clear. */
  readonly coalitionId: string;
}

/** Invites who asked: as what, and for which coalition where that is still open. */
@Component({
  selector: 'zp-access-decision',
  imports: [ErrorSummary, MatButtonModule, SelectField],
  template: `
    @let texts = words();
    <form novalidate (submit)="invite($event)">
      <zp-error-summary [items]="errand.problems()" />
      @if (coalitions().length > 0) {
        <zp-select-field
          [field]="fields.coalitionId"
          [label]="texts.coalition"
          [options]="choices()"
        />
      }
      <zp-select-field [field]="fields.role" [label]="texts.role" [options]="roleOptions()" />
      <button matButton="filled" type="submit" [disabled]="errand.busy()" disabledInteractive>
        {{ texts.sendInvitation }}
      </button>
    </form>
  `,
  styleUrl: './access-request-row.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AccessDecision {
  private readonly texts = inject(WorkspaceTexts);
  readonly roles = input.required<readonly RoleName[]>();
  readonly coalitions = input.required<readonly Option[]>();
  readonly send = input.required<(decision: Decision) => Promise<void>>();

  protected readonly words = computed(() => this.texts.words().accessRequests);
  protected readonly choices = computed(() => [
    { value: '', text: this.words().form.choose },
    ...this.coalitions(),
  ]);
  protected readonly roleOptions = computed(() =>
    this.roles().map((role) => ({ value: role, text: this.texts.words().people.roles[role] })),
  );
  protected readonly fields = form(
    linkedSignal(() => ({ role: usual(this.roles()), coalitionId: '' })),
    (path) =>
      validate(path.coalitionId, ({ value }) =>
        value() === '' && this.coalitions().length > 0 ? { kind: 'field.required' } : undefined,
      ),
    { name: 'access-decision' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { role, coalitionId } = this.fields;
      const words = this.words();
      return [
        { field: coalitionId, label: words.coalition, pointer: '/coalitionId' },
        { field: role as unknown as typeof coalitionId, label: words.role, pointer: '/role' },
      ];
    },
  });

  protected async invite(event: Event): Promise<void> {
    await this.errand.send(event, () => this.send()(this.fields().value()));
  }
}

function usual(roles: readonly RoleName[]): RoleName {
  return roles.includes('editor') ? 'editor' : (roles[0] ?? 'professional');
}
