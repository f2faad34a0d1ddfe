import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ObjectionList } from '@zorgpaden/domain/contact-persons/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { ContactPersonClient } from '../data/contact-person-client';

/** `/beheer/bezwaren`: where somebody did not want to be named, so that nobody enters them again. */
@Component({
  selector: 'zp-objections-page',
  imports: [FailureText, MatButtonModule, RouterLink, Skeleton],
  templateUrl: './objections-page.html',
  styleUrl: './objections-page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ObjectionsPage {
  private readonly client = inject(ContactPersonClient);
  private readonly texts = inject(WorkspaceTexts);
  private readonly known = signal<ObjectionList['items'] | null>(null);

  protected readonly failure = signal<Failure | null>(null);
  protected readonly words = computed(() => this.texts.words().contactPersons.objections);
  protected readonly back = computed(() => this.texts.words().people.nation.back);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly myWork = computed(() => `${this.texts.root()}/mijn`);
  protected readonly rows = computed(() =>
    this.known()?.map(({ id, coalition, contact, objectedAt }) => ({
      id,
      contact,
      coalition: coalition.name,
      path: `${this.texts.root()}/coalities/${coalition.id}/contactroutes`,
      date: dateText(objectedAt, this.texts.language()),
    })),
  );

  constructor() {
    inject(PageHead).set({ title: this.words().title, indexed: false });
    afterNextRender(() => void this.load());
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.known.set(await this.client.objections());
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
