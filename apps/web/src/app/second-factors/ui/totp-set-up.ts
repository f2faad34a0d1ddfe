import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import type { TotpProposal } from '@zorgpaden/domain/second-factors/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence, FailureText } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';
import { Skeleton } from '../../ui/skeleton';
import { SecondFactorClient } from '../data/second-factor-client';
import { QrCode } from './qr-code';

/** Shares a secret with an app on a phone, in three steps: get the app, scan, type what it shows. */
@Component({
  selector: 'zp-totp-set-up',
  imports: [ErrorSummary, FailureText, MatButtonModule, QrCode, Skeleton, TextField],
  templateUrl: './totp-set-up.html',
  styleUrl: './totp-set-up.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TotpSetUp {
  private readonly client = inject(SecondFactorClient);
  private readonly texts = inject(WorkspaceTexts);
  /** The app works; with the recovery codes, unless there were some. */
  readonly done = output<readonly string[]>();

  protected readonly words = computed(() => this.texts.words().secondFactors.totp);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly proposal = signal<TotpProposal | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  /** In groups of four: easier to keep one's place. */
  protected readonly secret = computed(
    () =>
      this.proposal()
        ?.secret.match(/.{1,4}/g)
        ?.join(' ') ?? '',
  );

  protected readonly fields = form(signal({ code: '' }), (path) => required(path.code), {
    name: 'totp',
  });
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.code, label: this.words().code, pointer: '/code' }],
  });

  constructor() {
    afterNextRender(() => void this.propose());
  }

  protected async propose(): Promise<void> {
    this.failure.set(null);
    try {
      this.proposal.set(await this.client.proposeTotp());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }

  protected async confirm(event: Event): Promise<void> {
    let codes: readonly string[] = [];
    const done = await this.errand.send(event, async () => {
      codes = await this.client.confirmTotp(this.fields.code().value());
    });
    if (done) this.done.emit(codes);
  }
}
