import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { type AttachmentSubject, may, sizeInWords } from '@zorgpaden/domain/attachments';
import type { AttachmentView } from '@zorgpaden/domain/attachments/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateInWords } from '../../platform/dates';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { actorOf, SessionStore } from '../../sessions';
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

  readonly coalitionId = input.required<string>();
  readonly subject = input.required<AttachmentSubject>();
  readonly subjectId = input.required<string>();

  protected readonly words = computed(() => this.texts.words().attachments);
  protected readonly files = signal<readonly AttachmentView[] | null>(null);
  protected readonly gone = signal<AttachmentView | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly addressOf = fileAddress;
  protected readonly to = computed(() => ({
    coalitionId: this.coalitionId(),
    subject: this.subject(),
    subjectId: this.subjectId(),
  }));
  protected readonly mayWrite = computed(() =>
    may(actorOf(this.session.user()), 'attach', { coalitionId: this.coalitionId() }),
  );

  constructor() {
    effect(() => {
      this.to();
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

  protected restore(file: AttachmentView): Promise<void> {
    return this.attempt(async () => {
      await this.client.restore(file);
      this.gone.set(null);
      this.files.set(await this.client.list(this.to()));
    });
  }

  protected aboutOf({ size, addedAt, addedBy }: AttachmentView): string {
    const language = this.texts.language();
    const date = dateInWords(addedAt, language);
    const words = this.words();
    const by = addedBy === '' ? words.added({ date }) : words.addedBy({ date, name: addedBy });
    return `${sizeInWords(size, language)}, ${by}`;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.failure.set(null);
    try {
      await work();
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
