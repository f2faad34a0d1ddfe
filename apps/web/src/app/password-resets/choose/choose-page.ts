import { Location } from '@angular/common';
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
import { ActivatedRoute, RouterLink } from '@angular/router';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { chosenPassword, NewPasswordField, refusalText } from '../../sessions';
import { ErrorSummary, type SummaryItem } from '../../ui/fields/error-summary';
import { fieldId, shownErrors } from '../../ui/fields/field-errors';
import { PasswordResetClient } from '../data/password-reset-client';

/** Where the link of the mail leads: the page changes nothing by being opened, one press does. */
@Component({
  selector: 'zp-choose-page',
  imports: [ErrorSummary, MatButtonModule, NewPasswordField, RouterLink],
  templateUrl: './choose-page.html',
  styleUrl: '../password-reset.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChoosePage {
  private readonly client = inject(PasswordResetClient);
  private readonly summary = viewChild(ErrorSummary);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly texts = inject(WorkspaceTexts);
  protected readonly words = computed(() => this.texts.words().passwordResets.choose);

  private readonly token: string;
  protected readonly step = signal<'choose' | 'incomplete' | 'ended' | 'done'>('choose');
  private readonly refused = signal('');
  /** What the API found wrong with this very password. */
  private readonly judged = signal<{ password: string; code: string } | null>(null);
  protected readonly fields = form(
    signal({ password: '' }),
    (path) => {
      chosenPassword(path.password);
      validate(path.password, ({ value }) => {
        const judged = this.judged();
        return judged?.password === value() ? { kind: judged.code } : undefined;
      });
    },
    { name: 'new-password' },
  );
  protected readonly busy = computed(() => this.fields().submitting());
  protected readonly problems = computed<SummaryItem[]>(() => {
    const { password } = this.fields;
    const atField = shownErrors(password).map(({ kind }) => ({
      id: fieldId(password().name()),
      text: `${this.words().password}: ${this.texts.problem(kind)}`,
    }));
    return this.refused() ? [...atField, { id: null, text: this.refused() }] : atField;
  });

  constructor() {
    this.token = inject(ActivatedRoute).snapshot.fragment ?? '';
    if (!/^[\w-]{43}$/.test(this.token)) this.step.set('incomplete');
    // Neither the history of the browser nor whoever looks at the screen needs it.
    const location = inject(Location);
    if (this.token !== '') location.replaceState(location.path());
    inject(PageHead).set({ title: this.words().title, indexed: false });
  }

  protected async choose(event: Event): Promise<void> {
    event.preventDefault();
    this.refused.set('');
    const password = this.fields.password().value();
    let step = this.step();
    await submit(this.fields, async () => {
      try {
        await this.client.complete(this.token, password);
        step = 'done';
      } catch (error) {
        const failure = failureOf(error);
        if (failure.problem?.code === 'link.ended') step = 'ended';
        else this.tell(failure, password);
      }
      return undefined;
    });
    this.step.set(step);
    setTimeout(() => {
      if (step === 'choose') this.summary()?.focus();
      else this.heading().nativeElement.focus();
    });
  }

  private tell(failure: Failure, password: string): void {
    const wrong = failure.problem?.errors?.find(({ pointer }) => pointer === '/password');
    if (wrong !== undefined) this.judged.set({ password, code: wrong.code });
    else this.refused.set(refusalText(failure, this.texts));
  }
}
