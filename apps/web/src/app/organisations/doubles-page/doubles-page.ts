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
import { RouterLink } from '@angular/router';
import type { DoublePairList } from '@zorgpaden/domain/likely-doubles/contract';
import type { OrganisationMergeView } from '@zorgpaden/domain/organisation-merges/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { OpenProposals } from '../../merge-proposals';
import { momentText } from '../../platform/moments';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { OlderNewer } from '../../ui/older-newer';
import { Skeleton } from '../../ui/skeleton';
import { OrganisationMergesClient } from '../data/organisation-merges-client';

/** `/organisaties/dubbel`: which may be registered twice, and which were merged, for administrators. */
@Component({
  selector: 'zp-doubles-page',
  imports: [FailureText, MatButtonModule, OlderNewer, OpenProposals, RouterLink, Skeleton],
  templateUrl: './doubles-page.html',
  styleUrl: '../page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoublesPage {
  private readonly client = inject(OrganisationMergesClient);
  private readonly texts = inject(WorkspaceTexts);
  readonly pagina = input<string>();

  private readonly done = signal<readonly OrganisationMergeView[]>([]);
  protected readonly pairs = signal<DoublePairList | null>(null);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly root = this.texts.root;
  protected readonly all = computed(() => this.texts.words().organisations);
  protected readonly words = computed(() => this.all().doubles);
  protected readonly page = computed(() => Math.max(1, Number(this.pagina()) || 1));
  protected readonly merges = computed(() =>
    this.done().map(({ id, kept, merged, mergedAt, undoneAt }) => {
      const moment = (at: string) => momentText(at, this.texts.language());
      const { into, on, undone } = this.words();
      return {
        id,
        path: `${this.root()}/organisaties/samengevoegd/${id}`,
        title: into({ kept: kept.name, merged: merged.name }),
        state:
          undoneAt === null
            ? on({ moment: moment(mergedAt) })
            : undone({ moment: moment(undoneAt) }),
      };
    }),
  );

  constructor() {
    inject(PageHead).set({ title: this.words().title, indexed: false });
    effect(() => {
      const page = this.page();
      untracked(() => void this.load(page));
    });
  }

  protected whyOf({ one, other, reasons }: DoublePairList['items'][number]): string {
    const { reasons: names } = this.texts.words().partnerImports;
    const places = [...new Set([one.place, other.place])].filter(Boolean).join(', ');
    const why = reasons.map((reason) => names[reason]).join(', ');
    return places === '' ? why : `${places}: ${why}`;
  }

  private async load(page: number): Promise<void> {
    this.failure.set(null);
    try {
      const [pairs, merges] = await Promise.all([this.client.pairs(page), this.client.list()]);
      this.done.set(merges.items);
      this.pairs.set(pairs);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
