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
import { Router, RouterLink } from '@angular/router';
import type { OrganisationMergePreview } from '@zorgpaden/domain/organisation-merges/contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { PageHead } from '../../platform/page-head';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { ask } from '../../ui/confirm-dialog';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { OrganisationMergesClient, type Seen } from '../data/organisation-merges-client';
import { fieldLabel } from '../ui/field-label';
import { GoingOver } from '../ui/going-over';

type Described = OrganisationMergePreview['kept'];

/** `/organisaties/samenvoegen`: all that merging two organisations does, and doing it. */
@Component({
  selector: 'zp-merge-page',
  imports: [FailureText, GoingOver, MatButtonModule, RouterLink, Skeleton],
  templateUrl: './merge-page.html',
  styleUrl: '../page.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MergePage {
  private readonly client = inject(OrganisationMergesClient);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly texts = inject(WorkspaceTexts);
  /** The id of the one that stays. */
  readonly blijft = input<string>();
  /** The id of the one that goes up into it. */
  readonly op = input<string>();

  private readonly seen = signal<Seen<OrganisationMergePreview> | null>(null);
  protected readonly busy = signal(false);
  protected readonly failure = signal<Failure | null>(null);
  protected readonly root = this.texts.root;
  protected readonly all = computed(() => this.texts.words().organisations);
  protected readonly words = computed(() => this.all().merge);
  protected readonly preview = computed(() => this.seen()?.what ?? null);
  protected readonly refusals = computed(() =>
    (this.preview()?.refusals ?? []).map((code) => this.texts.problem(code)),
  );
  protected readonly filled = computed(() => {
    const shown = this.preview();
    if (shown === null) return [];
    const label = (field: string) => fieldLabel(field, this.all().fields);
    const { gets, differs } = this.words();
    return [
      ...(shown.filled.length > 0 ? [gets({ fields: shown.filled.map(label).join(', ') })] : []),
      ...(shown.differs.length > 0
        ? [differs({ fields: shown.differs.map(label).join(', '), name: shown.kept.name })]
        : []),
    ];
  });

  constructor() {
    inject(PageHead).set({ title: this.words().pageTitle, indexed: false });
    effect(() => {
      this.blijft();
      this.op();
      untracked(() => void this.load());
    });
  }

  protected about({ partnerType, place }: Described): string {
    const kind = this.texts.words().partnerships.partnerTypes[partnerType] ?? partnerType;
    return [kind, place].filter(Boolean).join(', ');
  }

  protected async merge(): Promise<void> {
    const [seen, shown] = [this.seen(), this.preview()];
    if (seen === null || shown === null || this.busy()) return;
    const { title, text, confirm, cancel } = this.words().sure;
    const names = { kept: shown.kept.name, merged: shown.merged.name };
    const answer = await ask(this.injector, {
      title: title(names),
      text: text(names),
      answers: [
        { value: 'no', text: cancel },
        { value: 'yes', text: confirm },
      ],
    });
    if (answer !== 'yes') return;
    this.busy.set(true);
    try {
      const { id } = await this.client.merge(this.pair(), seen.tag);
      await this.router.navigateByUrl(`${this.root()}/organisaties/samengevoegd/${id}`);
    } catch (error) {
      // Somebody changed something meanwhile: what would happen now is shown beside it.
      await this.load();
      this.failure.set(failureOf(error));
    } finally {
      this.busy.set(false);
    }
  }

  private async load(): Promise<void> {
    this.failure.set(null);
    try {
      this.seen.set(await this.client.preview(this.pair()));
    } catch (error) {
      this.seen.set(null);
      this.failure.set(failureOf(error));
    }
  }

  private pair() {
    return { keptId: this.blijft() ?? '', mergedId: this.op() ?? '' };
  }
}
