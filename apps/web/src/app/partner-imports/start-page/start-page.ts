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
import { form } from '@angular/forms/signals';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { PartnerImportList } from '@zorgpaden/domain/partner-imports/contract';
import { coalitionTitle } from '../../coalitions';
import { type Failure, failureOf } from '../../platform/api/failure';
import { momentText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { TextField } from '../../ui/fields/text-field';
import { ListDownloads } from '../ui/list-downloads';
import { PartnerImportClient } from '../data/partner-import-client';

/** Where a list goes in: pasted from a spreadsheet, or as a file. And the lists of before. */
@Component({
  selector: 'zp-import-start-page',
  imports: [FailureText, ListDownloads, MatButtonModule, RouterLink, TextField],
  templateUrl: './start-page.html',
  styleUrl: './start-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StartPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(PartnerImportClient);
  private readonly router = inject(Router);

  /** From the address. */
  readonly coalitionId = input.required<string>();

  protected readonly words = computed(() => this.texts.words().partnerImports);
  protected readonly path = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/partners/overnemen`,
  );
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  private readonly known = signal<PartnerImportList['items']>([]);
  protected readonly before = computed(() =>
    this.known().map((one) => ({
      ...one,
      title: one.fileName === '' ? this.words().pasted : one.fileName,
      when: momentText(one.createdAt, this.texts.language()),
    })),
  );

  protected readonly fields = form(signal({ pasted: '' }), { name: 'list' });

  constructor() {
    coalitionTitle(() => this.words().title);
    effect(() => {
      const coalition = this.coalitionId();
      untracked(() => void this.load(coalition));
    });
  }

  protected async choose(event: Event): Promise<void> {
    const chooser = event.target as HTMLInputElement;
    const file = chooser.files?.[0];
    if (file === undefined) return;
    await this.handIn(file, file.name);
    // The same file can be chosen again, once it was mended.
    chooser.value = '';
  }

  protected async paste(event: Event): Promise<void> {
    event.preventDefault();
    await this.handIn(new Blob([this.fields.pasted().value()]), '');
  }

  private async handIn(list: Blob, fileName: string): Promise<void> {
    this.failure.set(null);
    this.busy.set(true);
    try {
      const { id } = await this.client.handIn(this.coalitionId(), list, fileName);
      await this.router.navigateByUrl(`${this.path()}/${id}`);
    } catch (error) {
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async load(coalition: string): Promise<void> {
    try {
      this.known.set(await this.client.list(coalition));
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
