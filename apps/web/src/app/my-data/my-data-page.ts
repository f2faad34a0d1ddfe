import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { MyData } from '@zorgpaden/domain/privacy/contract';
import { type Failure, failureOf } from '../platform/api/failure';
import { focusLateHeading } from '../platform/focus-late-heading';
import { PageHead } from '../platform/page-head';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { FailureText } from '../ui/failure-text';
import { Skeleton } from '../ui/skeleton';
import { MY_DATA, MyDataClient } from './data/my-data-client';
import { inWords } from './in-words';
import { RemovalForm } from './removal-form';

/** All that is held about whoever is signed in: to read, to take along, and to have taken out. */
@Component({
  selector: 'zp-my-data-page',
  imports: [FailureText, MatButtonModule, RemovalForm, RouterLink, Skeleton],
  templateUrl: './my-data-page.html',
  styleUrl: './my-data-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page page-column' },
})
export class MyDataPage {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(MyDataClient);

  protected readonly file = MY_DATA;
  protected readonly words = computed(() => this.texts.words().myData);
  protected readonly common = computed(() => this.texts.words().common);
  protected readonly account = computed(() => `${this.texts.root()}/account`);
  protected readonly toAccount = computed(() => this.texts.words().account.data.toAccount);
  protected readonly data = signal<MyData | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly removed = signal(false);
  protected readonly parts = computed(() => {
    const data = this.data();
    return data && inWords(data, this.words(), this.texts.language());
  });

  constructor() {
    const head = inject(PageHead);
    effect(() => head.set({ title: this.words().title, indexed: false }));
    focusLateHeading(() => this.data() ?? this.failure());
    afterNextRender(() => void this.load());
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.data.set(await this.client.all());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
