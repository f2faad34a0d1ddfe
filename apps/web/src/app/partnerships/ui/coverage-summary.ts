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
import { RouterLink } from '@angular/router';
import type { DomainCoverageView } from '@zorgpaden/domain/partnerships/coverage.contract';
import { type Failure, failureOf } from '../../platform/api/failure';
import { Peildatum } from '../../platform/peildatum';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { FailureText } from '../../ui/failure-text';
import { Skeleton } from '../../ui/skeleton';
import { PartnershipsClient } from '../data/partnerships-client';
import { CoveragePicture } from './coverage-picture';

/** The picture of who takes part, for a page that is about more; its table stands with the partners. */
@Component({
  selector: 'zp-coverage-summary',
  imports: [CoveragePicture, FailureText, RouterLink, Skeleton],
  providers: [PartnershipsClient],
  template: `
    <section class="card" aria-labelledby="coverage-summary-title">
      <h2 id="coverage-summary-title">{{ words().coverage.title }}</h2>
      <zp-failure-text [failure]="failure()" />
      @if (coverage(); as shown) {
        <zp-coverage-picture [coverage]="shown" />
        <p class="all no-print">
          <a routerLink="../partners" queryParamsHandling="preserve">{{ toPartners() }}</a>
        </p>
      } @else if (!failure()) {
        <zp-skeleton [lines]="6" />
      }
    </section>
  `,
  styles: `
    .all {
      margin: 8px 0 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoverageSummary {
  private readonly texts = inject(WorkspaceTexts);
  private readonly client = inject(PartnershipsClient);
  private readonly peildatum = inject(Peildatum);
  readonly coalitionId = input.required<string>();

  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly coverage = signal<DomainCoverageView | null>(null);
  /** Where nobody takes part yet, that is what to begin with. */
  protected readonly toPartners = computed(() => {
    const isEmpty = this.coverage()?.domains.every(({ partners }) => partners === 0);
    return isEmpty ? this.words().coverage.first : this.words().page.back;
  });
  protected readonly failure = signal<Failure | null>(null);

  constructor() {
    effect(() => {
      const id = this.coalitionId();
      const asOf = this.peildatum.query();
      untracked(() => void this.load(id, asOf));
    });
  }

  private async load(id: string, asOf: ReturnType<Peildatum['query']>): Promise<void> {
    this.failure.set(null);
    try {
      const found = await this.client.coverage(id, asOf);
      // Who chose another day meanwhile sees that one.
      if (asOf === this.peildatum.query()) this.coverage.set(found);
    } catch (error) {
      this.failure.set(failureOf(error));
    }
  }
}
