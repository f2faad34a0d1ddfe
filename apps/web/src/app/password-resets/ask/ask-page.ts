import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { form, submit, validate } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { resetLinkMinutes } from '@zorgpaden/domain/password-resets';
import { failureOf } from '../../platform/api/failure';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { refusalText } from '../../sessions';
import { ErrorSummary, type SummaryItem } from '../../ui/fields/error-summary';
import { fieldId, shownErrors } from '../../ui/fields/field-errors';
import { TextField } from '../../ui/fields/text-field';
import { PasswordResetClient } from '../data/password-reset-client';

/** Asks for a link by mail. It says the same whether there is an account or not. */
@Component({
  selector: 'zp-ask-page',
  imports: [ErrorSummary, MatButtonModule, RouterLink, TextField],
  templateUrl: './ask-page.html',
  styleUrl: '../password-reset.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AskPage {
  private readonly client = inject(PasswordResetClient);
  private readonly summary = viewChild(ErrorSummary);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly texts = inject(WorkspaceTexts);
  protected readonly words = computed(() => this.texts.words().passwordResets.ask);
  protected readonly minutes = resetLinkMinutes;

  /** The address that a link was asked for. */
  protected readonly sentTo = signal<string | null>(null);
  private readonly refused = signal('');
  protected readonly fields = form(
    signal({ email: '' }),
    (path) => {
      validate(path.email, ({ value }) => {
        const email = value().trim();
        if (email === '') return { kind: 'field.required' };
        return /^\S+@\S+$/.test(email) ? undefined : { kind: 'field.email.malformed' };
      });
    },
    { name: 'password-reset' },
  );
  protected readonly busy = computed(() => this.fields().submitting());
  protected readonly problems = computed<SummaryItem[]>(() => {
    const { email } = this.fields;
    const atField = shownErrors(email).map(({ kind }) => ({
      id: fieldId(email().name()),
      text: `${this.words().email}: ${this.texts.problem(kind)}`,
    }));
    return this.refused() ? [...atField, { id: null, text: this.refused() }] : atField;
  });

  constructor() {
    inject(PageHead).set({ title: this.words().title, indexed: false });
  }

  protected async ask(event: Event): Promise<void> {
    event.preventDefault();
    this.refused.set('');
    const email = this.fields.email().value().trim();
    const done = await submit(this.fields, async () => {
      await this.client.ask(email).catch((error: unknown) => {
        this.refused.set(refusalText(failureOf(error), this.texts));
      });
      return undefined;
    });
    if (!done || this.refused()) {
      setTimeout(() => this.summary()?.focus());
      return;
    }
    this.sentTo.set(email);
    setTimeout(() => this.heading().nativeElement.focus());
  }

  protected again(): void {
    this.sentTo.set(null);
    setTimeout(() => this.heading().nativeElement.focus());
  }
}
