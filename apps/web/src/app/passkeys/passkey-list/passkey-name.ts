import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { form, maxLength } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { longestPasskeyName } from '@zorgpaden/domain/passkeys';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { failureSentence } from '../../ui/failure-text';
import { ErrorSummary } from '../../ui/fields/error-summary';
import { FormErrand } from '../../ui/fields/form-errand';
import { required } from '../../ui/fields/required';
import { TextField } from '../../ui/fields/text-field';

/** Calls a passkey by another name. */
@Component({
  selector: 'zp-passkey-name',
  imports: [ErrorSummary, MatButtonModule, TextField],
  template: `
    <form method="post" novalidate (submit)="send($event)">
      <zp-error-summary [items]="errand.problems()" />
      <zp-text-field [field]="fields.name" [label]="words().name" [hint]="words().nameHint" />
      <div>
        <button matButton="filled" type="submit" [disabled]="errand.busy()" disabledInteractive>
          {{ words().save }}
        </button>
        <button matButton type="button" (click)="closed.emit()">{{ cancel() }}</button>
      </div>
    </form>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PasskeyName {
  private readonly texts = inject(WorkspaceTexts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly name = input.required<string>();
  readonly save = input.required<(name: string) => Promise<void>>();
  readonly closed = output();

  protected readonly words = computed(() => this.texts.words().passkeys.list);
  protected readonly cancel = computed(() => this.texts.words().common.cancel);
  protected readonly fields = form(
    linkedSignal(() => ({ name: this.name() })),
    (path) => {
      required(path.name);
      maxLength(path.name, longestPasskeyName);
    },
    { name: 'passkey' },
  );
  private readonly summary = viewChild.required(ErrorSummary);
  protected readonly errand = new FormErrand({
    form: this.fields,
    texts: this.texts,
    summary: this.summary,
    refusal: (failure) => failureSentence(failure, this.texts),
    fields: () => [{ field: this.fields.name, label: this.words().name, pointer: '/name' }],
  });

  constructor() {
    afterNextRender(() => this.host.nativeElement.querySelector('input')?.focus());
  }

  protected async send(event: Event): Promise<void> {
    const name = this.fields.name().value().trim();
    if (await this.errand.send(event, () => this.save()(name))) this.closed.emit();
  }
}
