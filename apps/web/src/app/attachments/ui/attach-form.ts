import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { acceptedEndings } from '@zorgpaden/domain/attachments';
import type { AttachmentView } from '@zorgpaden/domain/attachments/contract';
import { suspectSigns, suspicionCode } from '@zorgpaden/domain/free-text';
import { type Failure, failureOf } from '../../platform/api/failure';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { AttachmentClient, type AttachedTo } from '../data/attachment-client';

/** Chooses a file and says what it is, and that there is no data of clients in it. */
@Component({
  selector: 'zp-attach-form',
  imports: [FailureText, MatButtonModule, MatCheckboxModule, MatFormFieldModule, MatInputModule],
  templateUrl: './attach-form.html',
  styleUrl: './attachments.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AttachForm {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(AttachmentClient);

  readonly to = input.required<AttachedTo>();
  readonly attached = output<AttachmentView>();

  protected readonly words = computed(() => this.texts.words().attachments);
  protected readonly suspicion = computed(() => this.texts.words().common.suspicion);
  protected readonly optional = computed(() => this.texts.words().common.optional);
  protected readonly accepted = acceptedEndings.join(',');
  protected readonly chosen = signal<File | null>(null);
  protected readonly about = signal('');
  protected readonly stated = signal(false);
  protected readonly why = signal('');
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  private readonly refused = signal<readonly { pointer?: string | undefined; code: string }[]>([]);

  protected readonly problems = computed(() => ({
    file: this.sentenceAt('/file'),
    description: this.sentenceAt('/description'),
    statement: this.sentenceAt('/statement'),
  }));
  /** What the file looks like, when that can be said to be something else. */
  protected readonly sign = computed(() => {
    const codes = this.refused().flatMap(({ pointer, code }) => (pointer === '/file' ? code : []));
    return suspectSigns.find((sign) => codes.includes(suspicionCode(sign)));
  });
  /** One per file that was chosen: pressing twice attaches it once. */
  private key = crypto.randomUUID();

  /** What was said of another file says nothing of this one. */
  protected choose(file: File | null): void {
    this.chosen.set(file);
    this.refused.set([]);
    this.why.set('');
  }

  protected async send(event: Event, form: HTMLFormElement): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    const sign = this.sign();
    const reason = this.why().trim();
    const overrules = sign && reason !== '' ? [{ pointer: '/file', sign, reason }] : [];
    this.busy.set(true);
    this.failure.set(null);
    try {
      const given = { description: this.about(), isStated: this.stated(), overrules };
      const view = await this.client.attach(this.to(), { ...given, file: this.chosen() }, this.key);
      this.clear(form);
      this.attached.emit(view);
    } catch (error) {
      this.explain(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private clear(form: HTMLFormElement): void {
    form.reset();
    this.chosen.set(null);
    this.about.set('');
    this.why.set('');
    this.stated.set(false);
    this.refused.set([]);
    this.key = crypto.randomUUID();
  }

  private explain(failure: Failure): void {
    const errors = failure.problem?.errors ?? [];
    this.refused.set(errors);
    this.key = crypto.randomUUID();
    if (errors.length === 0) this.failure.set(failure);
  }

  private sentenceAt(at: string): string {
    const found = this.refused().find(({ pointer }) => pointer === at);
    return found ? this.texts.problem(found.code) : '';
  }
}
