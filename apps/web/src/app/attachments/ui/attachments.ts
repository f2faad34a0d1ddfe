import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import {
  type AttachmentAction,
  type AttachmentSubject,
  may,
  sizeInWords,
} from '@zorgpaden/domain/attachments';
import type { AttachmentView } from '@zorgpaden/domain/attachments/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateInWords } from '../../platform/dates';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
import { ask } from '../../ui/confirm-dialog';
import { FailureText } from '../../ui/failure-text';
import { AttachmentClient, fileAddress } from '../data/attachment-client';
import { AttachForm } from './attach-form';

/** The files beside something of a coalition: to take along, to add to, and to take away. */
@Component({
  selector: 'zp-attachments',
  imports: [AttachForm, FailureText, MatButtonModule],
  templateUrl: './attachments.html',
  styleUrl: './attachments.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Attachments {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(AttachmentClient);
  private readonly session = inject(SessionStore);
  private readonly injector = inject(Injector);

  readonly coalitionId = input.required<string>();
  readonly subject = input.required<AttachmentSubject>();
  readonly subjectId = input.required<string>();
  /** Whether it is a public agreement: then its files can be public too. */
  readonly isPublic = input(false);

  protected readonly words = computed(() => this.texts.words().attachments);
  protected readonly files = signal<readonly AttachmentView[] | null>(null);
  protected readonly gone = signal<AttachmentView | null>(null);
  protected readonly done = signal('');
  protected readonly failure = signal<Failure | null>(null);
  protected readonly addressOf = fileAddress;
  protected readonly to = computed(() => ({
    coalitionId: this.coalitionId(),
    subject: this.subject(),
    subjectId: this.subjectId(),
  }));
  protected readonly mayWrite = computed(() => this.may('attach'));
  protected readonly mayDisclose = computed(() => this.isPublic() && this.may('disclose'));

  constructor() {
    effect(() => {
      this.to();
      // What is not public any more takes its files along.
      this.isPublic();
      untracked(() => void this.load());
    });
  }

  protected load(): Promise<void> {
    return this.attempt(async () => {
      this.files.set(await this.client.list(this.to()));
    });
  }

  protected delete(file: AttachmentView): Promise<void> {
    return this.attempt(async () => {
      await this.client.delete(file);
      this.gone.set(file);
      this.files.set(await this.client.list(this.to()));
    });
  }

  protected async disclose(file: AttachmentView): Promise<void> {
    const { title, text, no, yes } = this.words().disclosing;
    const answers = [
      { value: 'no', text: no },
      { value: 'yes', text: yes },
    ] as const;
    if ((await ask(this.injector, { title, text, answers })) !== 'yes') return;
    await this.change(() => this.client.disclose(file), this.words().disclosed(file));
  }

  protected conceal(file: AttachmentView): Promise<void> {
    return this.change(() => this.client.conceal(file), this.words().concealed(file));
  }

  protected restore(file: AttachmentView): Promise<void> {
    return this.attempt(async () => {
      await this.client.restore(file);
      this.gone.set(null);
      this.files.set(await this.client.list(this.to()));
    });
  }

  protected aboutOf({ size, addedAt, addedBy, disclosedAt }: AttachmentView): string {
    const language = this.texts.language();
    const date = dateInWords(addedAt, language);
    const words = this.words();
    const by = addedBy === '' ? words.added({ date }) : words.addedBy({ date, name: addedBy });
    const since = disclosedAt === null ? '' : dateInWords(disclosedAt, language);
    const isPublic = since === '' ? [] : [words.isPublic({ date: since })];
    return [sizeInWords(size, language), by, ...isPublic].join(', ');
  }

  private may(action: AttachmentAction): boolean {
    return may(actorOf(this.session.user()), action, { coalitionId: this.coalitionId() });
  }

  private change(work: () => Promise<unknown>, said: string): Promise<void> {
    return this.attempt(async () => {
      await work();
      this.gone.set(null);
      this.done.set(said);
      this.files.set(await this.client.list(this.to()));
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set(null);
    this.done.set('');
    try {
      await work();
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
