import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { DomainCoverageView } from '@zorgpaden/domain/partnerships/coverage.contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { DomainRing, type RingPart } from './domain-ring';

type Type = DomainCoverageView['domains'][number]['types'][number];

/** Who takes part in each domain and who is missing: as a ring, in words and as a table (rule 5). */
@Component({
  selector: 'zp-coverage-section',
  imports: [DomainRing],
  templateUrl: './coverage-section.html',
  styleUrl: './coverage-section.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoverageSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly coverage = input.required<DomainCoverageView>();

  protected readonly words = computed(() => this.texts.words().partnerships);
  protected readonly count = computed(() =>
    this.coverage().domains.reduce((sum, { partners }) => sum + partners, 0),
  );
  protected readonly domains = computed(() =>
    this.coverage().domains.map(({ domain, partners, types }) => ({
      domain,
      partners,
      name: this.words().domains[domain],
      missing: this.names(types.filter((type) => type.alwaysShown && type.presence === 'missing')),
      underWay: this.names(types.filter(({ presence }) => presence === 'under-way')),
      types: types.map((type) => ({
        name: this.name(type),
        presence: this.presenceOf(type),
        isMissing: type.presence === 'missing',
        places: this.placesOf(type),
      })),
    })),
  );
  protected readonly ring = computed<RingPart[]>(() =>
    this.coverage().domains.map(({ domain, partners, types }) => ({
      domain,
      present: partners,
      underWay: types.filter(({ presence }) => presence === 'under-way').length,
      missing: types.filter((type) => type.alwaysShown && type.presence === 'missing').length,
    })),
  );
  protected readonly label = computed(() =>
    this.words().coverage.ring({
      counts: this.domains()
        .map(({ name, partners }) => `${name} ${partners}`)
        .join(', '),
      gaps: this.domains()
        .map(({ missing }) => missing)
        .filter((missing) => missing !== '')
        .join(', '),
    }),
  );

  private names(types: readonly Type[]): string {
    return types.map((type) => this.name(type)).join(', ');
  }

  private name({ partnerType }: Type): string {
    return this.words().partnerTypes[partnerType] ?? partnerType;
  }

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
