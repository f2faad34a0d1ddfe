import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { SessionStore } from '../data/session-store';
import { refusalText } from './refusal-text';

/** The second half of signing in: the code that the app shows now, or one from paper. */
@Component({
  selector: 'zp-code-form',
  imports: [ErrorSummary, FormField, MatButtonModule, MatCheckboxModule, TextField],
  templateUrl: './code-form.html',
  styles: `
    mat-checkbox {
      display: block;
      margin-bottom: 16px;
    }
    .other {
      margin-top: 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CodeForm {
  private readonly session = inject(SessionStore);
  private readonly texts = inject(WorkspaceTexts);
  readonly signedIn = output();

  protected readonly words = computed(() => this.texts.words().sessions.code);
  protected readonly hasApp = computed(() => this.session.askedBy().includes('totp'));
  protected readonly hasPaper = computed(() => this.session.askedBy().includes('recovery-code'));
  /** Somebody whose phone is gone has codes on paper. */
  private readonly chosePaper = signal(false);
  protected readonly onPaper = computed(() => this.chosePaper() || !this.hasApp());
  protected readonly label = computed(() =>
    this.onPaper() ? this.words().recoveryCode : this.words().code,
  );

  protected readonly fields = form(
    signal({ code: '', remember: false }),
    (path) => required(path.code),
    { name: 'code' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => refusalText(failure, this.texts),
    fields: () => [{ field: this.fields.code, label: this.label(), pointer: '/code' }],
  });

  protected async give(event: Event): Promise<void> {
    const { code, remember } = this.fields().value();
    const done = await this.errand.send(event, () => this.session.giveSecondFactor(code, remember));
    if (done) this.signedIn.emit();
  }

  protected change(): void {
    this.chosePaper.update((paper) => !paper);
    this.fields().reset({ ...this.fields().value(), code: '' });
  }
}
