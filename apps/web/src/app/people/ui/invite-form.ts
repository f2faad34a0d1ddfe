import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { isBareAddress, type RoleName } from '@zorgpaden/domain/shared';
import { failureSentence } from '../../ui/failure-text';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import type { NewInvitation, PartnerOfRole } from '../data/people-client';

/** Whom one offers a role first. */
const USUAL: readonly RoleName[] = ['editor', 'deputy', 'partner', 'professional'];

/** Offers somebody a role by mail. Sending is for the page: `send` resolves when it was taken. */
@Component({
  selector: 'zp-invite-form',
  imports: [ErrorSummary, MatButtonModule, SelectField, TextField],
  templateUrl: './invite-form.html',
  styleUrl: './invite-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class InviteForm {
  private readonly texts = inject(WorkspaceTexts);
  readonly roles = input.required<readonly RoleName[]>();
  readonly partners = input.required<readonly PartnerOfRole[]>();
  readonly today = input.required<string>();
  readonly send = input.required<(invitation: NewInvitation) => Promise<void>>();
  /** To whom. */
  readonly sent = output<string>();

  protected readonly words = computed(() => this.texts.words().people);
  private readonly first = computed(
    () => USUAL.find((role) => this.roles().includes(role)) ?? 'professional',
  );
  protected readonly fields = form(
    linkedSignal(() => this.empty()),
    (path) => {
      required(path.email);
      validate(path.email, ({ value }) =>
        value().trim() === '' || isBareAddress(value().trim())
          ? undefined
          : { kind: 'field.email.malformed' },
      );
      required(path.from);
      validate(path.organisationId, ({ value, valueOf }) =>
        valueOf(path.role) === 'partner' && value() === '' ? { kind: 'field.required' } : undefined,
      );
    },
    { name: 'invitation' },
  );
  protected readonly isPartner = computed(() => this.fields.role().value() === 'partner');
  protected readonly roleOptions = computed(() =>
    [...this.roles()]
      .sort((one, other) => rank(one) - rank(other))
      .map((role) => ({ value: role, text: this.words().roles[role] })),
  );
  protected readonly roleHint = computed(() => {
    const role = this.fields.role().value();
    return role === 'administrator' ? '' : this.words().invite.may[role];
  });
  protected readonly organisationOptions = computed(() => [
    { value: '', text: this.words().invite.choose },
    ...this.partners().map(({ id, name }) => ({ value: id, text: name })),
  ]);
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { email, role, organisationId, from, to } = this.fields;
      const words = this.words().invite;
      return [
        { field: email, label: words.email, pointer: '/email' },
        { field: role as unknown as typeof email, label: words.role, pointer: '/role' },
        { field: organisationId, label: words.organisation, pointer: '/organisationId' },
        { field: from, label: words.from, pointer: '/from' },
        { field: to, label: words.to, pointer: '/to' },
      ];
    },
  });

  protected async invite(event: Event): Promise<void> {
    const { email, role, organisationId, from, to } = this.fields().value();
    const invitation = {
      email: email.trim(),
      role,
      organisationId: role === 'partner' ? organisationId : null,
      from,
      to: to === '' ? null : to,
    };
    if (!(await this.errand.send(event, () => this.send()(invitation)))) return;
    this.fields().reset(this.empty());
    this.sent.emit(invitation.email);
  }

  private empty() {
    return { email: '', role: this.first(), organisationId: '', from: this.today(), to: '' };
  }
}

function rank(role: RoleName): number {
  const place = USUAL.indexOf(role);
  return place === -1 ? USUAL.length : place;
}
