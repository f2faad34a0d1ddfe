import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  signal,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { MunicipalityMatch } from '@zorgpaden/domain/municipalities/contract';
import type {
  NewReorganisation,
  ReorganisationView,
} from '@zorgpaden/domain/reorganisations/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { dateText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { ReorganisationClient } from '../data/reorganisation-client';
import { PrepareForm } from '../ui/prepare-form';

/** `/beheer/herindelingen`: what was prepared and carried out, and preparing another. */
@Component({
  selector: 'zp-reorganisation-list-page',
  imports: [FailureText, MatButtonModule, PrepareForm, RouterLink, Skeleton],
  templateUrl: './reorganisation-list-page.html',
  styleUrl: '../page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReorganisationListPage {
  private readonly client = inject(ReorganisationClient);
  private readonly router = inject(Router);
  private readonly texts = inject(WorkspaceTexts);
  private readonly all = signal<readonly ReorganisationView[] | null>(null);
  /** One key for one preparation, however often it is sent. */
  private readonly key = crypto.randomUUID();

  protected readonly municipalities = signal<readonly MunicipalityMatch[]>([]);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly words = computed(() => this.texts.words().reorganisations);
  protected readonly back = computed(() => this.texts.words().people.nation.back);
  protected readonly retry = computed(() => this.texts.words().common.retry);
  protected readonly myWork = computed(() => `${this.texts.root()}/mijn`);
  protected readonly rows = computed(() => {
    const names = new Map(this.municipalities().map(({ code, name }) => [code, name]));
    return this.all()?.map(({ id, on, closings, opened, carriedOutAt }) => {
      const nameOf = (code: string) =>
        names.get(code) ?? opened.find((one) => one.code === code)?.name ?? code;
      const into = [...new Set(closings.flatMap(({ successors }) => successors))];
      return {
        id,
        path: `${this.texts.root()}/beheer/herindelingen/${id}`,
        title: this.words().goesInto({
          closing: closings.map(({ code }) => nameOf(code)).join(', '),
          into: into.map(nameOf).join(', '),
        }),
        on: this.words().on({ date: dateText(on, this.texts.language()) }),
        isDone: carriedOutAt !== null,
      };
    });
  });
  protected readonly prepare = async (content: NewReorganisation) => {
    const { id } = await this.client.prepare(content, this.key);
    await this.router.navigateByUrl(`${this.texts.root()}/beheer/herindelingen/${id}`);
  };

  constructor() {
    inject(PageHead).set({ title: this.words().title, indexed: false });
    afterNextRender(() => void this.load());
  }

  protected async load(): Promise<void> {
    this.failure.set(null);
    try {
      const [municipalities, all] = await Promise.all([
        this.client.municipalities(),
        this.client.list(),
      ]);
      this.municipalities.set(municipalities);
      this.all.set(all);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
