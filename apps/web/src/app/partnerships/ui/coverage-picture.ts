import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { DomainCoverageView } from '@zorgpaden/domain/partnerships/coverage.contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';
import { DomainRing, type RingPart } from './domain-ring';

type Type = DomainCoverageView['domains'][number]['types'][number];

/** Who takes part in each domain and who is missing: as a ring, and in words beside it (rule 5). */
@Component({
  selector: 'zp-coverage-picture',
  imports: [DomainRing],
  template: `
    <zp-domain-ring
      [parts]="ring()"
      [label]="label()"
      [word]="words().coverage.centre({ count: count() })"
    />
    <ul>
      @for (one of domains(); track one.domain) {
        <li>
          <i [class]="one.domain" aria-hidden="true"></i>
          <div>
            <b>{{ one.name }}</b> · {{ one.partners }}
            @if (one.missing) {
              <p class="missing">{{ words().coverage.missing({ types: one.missing }) }}</p>
            }
            @if (one.underWay) {
              <p class="soft">{{ words().coverage.underWay({ types: one.underWay }) }}</p>
            }
          </div>
        </li>
      }
    </ul>
  `,
  styleUrl: './coverage-picture.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CoveragePicture {
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
    return types
      .map(({ partnerType }) => this.words().partnerTypes[partnerType] ?? partnerType)
      .join(', ');
  }
}
