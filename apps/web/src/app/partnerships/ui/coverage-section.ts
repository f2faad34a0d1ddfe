import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { DomainCoverageView } from '@zorgpaden/domain/partnerships/coverage.contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { CoveragePicture } from './coverage-picture';

type Type = DomainCoverageView['domains'][number]['types'][number];

/** Who takes part in each domain and who is missing: as a ring, in words and as a table (rule 5). */
@Component({
  selector: 'zp-coverage-section',
  imports: [CoveragePicture],
  templateUrl: './coverage-section.html',
  styleUrl: './coverage-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoverageSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly coverage = input.required<DomainCoverageView>();

  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly domains = computed(() =>
    this.coverage().domains.map(({ domain, types }) => ({
      domain,
      name: this.words().domains[domain],
      types: types.map((type) => ({
        name: this.words().partnerTypes[type.partnerType] ?? type.partnerType,
        presence: this.presenceOf(type),
        isMissing: type.presence === 'missing',
        places: this.placesOf(type),
      })),
    })),
  );

  private presenceOf({ presence, partners }: Type): string {
    const words = this.words().coverage;
    if (presence === 'missing') return words.absent;
    if (presence === 'under-way') return words['under-way'];
    return partners === 1 ? words.present({ count: 1 }) : words.presents({ count: partners });
  }

  private placesOf({ presence, missingIn }: Type): string {
    if (presence !== 'present') return '';
    const names = new Map(this.coverage().municipalities.map(({ code, name }) => [code, name]));
    return missingIn.map((code) => names.get(code) ?? code).join(', ');
  }
}
