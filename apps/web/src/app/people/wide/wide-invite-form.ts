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
import { wideRoles, type WideScope, wideScopesOf } from '@zorgpaden/domain/invitations';
import { isBareAddress, type RoleName } from '@zorgpaden/domain/shared';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { type Option, SelectField } from '../../ui/fields/select-field';
import { TextField } from '../../ui/fields/text-field';
import type { NewWideInvitation } from '../data/wide-client';

type Kind = WideScope['kind'];

/** Offers somebody a role for a municipality, a region or the whole country, by mail. */
@Component({
  selector: 'zp-wide-invite-form',
  imports: [ErrorSummary, MatButtonModule, SelectField, TextField],
  templateUrl: './wide-invite-form.html',
  styleUrl: '../ui/invite-form.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WideInviteForm {
  private readonly texts = inject(WorkspaceTexts);
  readonly municipalities = input.required<readonly Option[]>();
  readonly regions = input.required<readonly Option[]>();
  readonly today = input.required<string>();
  readonly send = input.required<(invitation: NewWideInvitation) => Promise<void>>();
  /** To whom. */
  readonly sent = output<string>();

  protected readonly people = computed(() => this.texts.words().people);
  protected readonly words = computed(() => this.people().invite);
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
      validate(path.municipality, ({ value, valueOf }) =>
        this.kindOf(valueOf(path.role), valueOf(path.kind)) === 'municipality' && value() === ''
          ? { kind: 'field.required' }
          : undefined,
      );
      validate(path.region, ({ value, valueOf }) =>
        this.kindOf(valueOf(path.role), valueOf(path.kind)) === 'region' && value() === ''
          ? { kind: 'field.required' }
          : undefined,
      );
    },
    { name: 'wide-invitation' },
  );
  protected readonly roles = computed(() =>
    wideRoles.map((role) => ({ value: role, text: this.people().roles[role] })),
  );
  protected readonly roleHint = computed(() => {
    const role = this.fields.role().value();
    return role === 'administrator' ? this.people().wide.administrator : this.words().may[role];
  });
  protected readonly kind = computed(() =>
    this.kindOf(this.fields.role().value(), this.fields.kind().value()),
  );
  protected readonly kinds = computed(() =>
    wideScopesOf(this.fields.role().value()).map((kind) => ({
      value: kind,
      text: this.people().wide.kinds[kind],
    })),
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => {
      const { email, role, kind, municipality, region, from, to } = this.fields;
      const { wide } = this.people();
      const words = this.words();
      return [
        { field: email, label: words.email, pointer: '/email' },
        { field: role as unknown as typeof email, label: words.role, pointer: '/role' },
        { field: kind as unknown as typeof email, label: wide.scope, pointer: '/scope' },
        { field: municipality, label: wide.municipality, pointer: '/scope/code' },
        { field: region, label: wide.region, pointer: '/scope/id' },
        { field: from, label: words.from, pointer: '/from' },
        { field: to, label: words.to, pointer: '/to' },
      ];
    },
  });

  protected choose(options: readonly Option[]): readonly Option[] {
    return [{ value: '', text: this.people().wide.choose }, ...options];
  }

  protected async invite(event: Event): Promise<void> {
    const { email, role, from, to } = this.fields().value();
    const invitation = {
      email: email.trim(),
      role,
      scope: this.scope(),
      from,
      to: to === '' ? null : to,
    };
    if (!(await this.errand.send(event, () => this.send()(invitation)))) return;
    this.fields().reset(this.empty());
    this.sent.emit(invitation.email);
  }

  private scope(): WideScope {
    const { municipality, region } = this.fields().value();
    switch (this.kind()) {
      case 'municipality':
        return { kind: 'municipality', code: municipality };
      case 'region':
        return { kind: 'region', id: region };
      case 'nation':
        return { kind: 'nation' };
    }
  }

  /** What was chosen, when the role can be held for that; else the widest that it can. */
  private kindOf(role: RoleName, chosen: Kind): Kind {
    const kinds = wideScopesOf(role);
    return kinds.includes(chosen) ? chosen : (kinds.at(-1) ?? 'nation');
  }

  private empty() {
    return {
      email: '',
      role: 'adviser' as RoleName,
      kind: 'nation' as Kind,
      municipality: '',
      region: '',
      from: this.today(),
      to: '',
    };
  }
}
