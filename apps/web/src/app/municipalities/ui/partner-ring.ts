import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MunicipalityWords } from '../data/municipality-words';

type Domain = 'medical' | 'social' | 'community' | 'municipal';

interface DomainGroup {
  readonly domain: Domain;
  readonly partners: readonly unknown[];
}

const centre = 150;
const outer = 128;
const inner = 88;
const gap = 0.022;

/** Partners as a ring of four domains: a piece for each, a dashed one where a domain has nobody yet. */
@Component({
  selector: 'zp-partner-ring',
  template: `
    <svg viewBox="0 0 300 300" role="img" [attr.aria-label]="label()">
      @for (piece of pieces(); track $index) {
        <path
          [attr.d]="piece.path"
          [class]="'ring-piece domain-' + piece.domain"
          [class.missing]="piece.missing"
        />
      }
      <text x="150" y="150" text-anchor="middle" class="ring-number">{{ total() }}</text>
      <text x="150" y="176" text-anchor="middle" class="ring-word">
        {{ texts().partners }}
      </text>
    </svg>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartnerRing {
  readonly groups = input.required<readonly DomainGroup[]>();

  protected readonly texts = inject(MunicipalityWords).municipality;
  protected readonly total = computed(() =>
    this.groups().reduce((sum, group) => sum + group.partners.length, 0),
  );
  protected readonly label = computed(() => {
    const { ring, domains } = this.texts();
    const counts = this.groups().map(
      ({ domain, partners }) => `${domains[domain].toLowerCase()} ${partners.length}`,
    );
    return ring({ counts: counts.join(', ') });
  });
  protected readonly pieces = computed(() => {
    const all = this.groups().flatMap(({ domain, partners }) =>
      Array.from({ length: Math.max(1, partners.length) }, () => ({
        domain,
        missing: partners.length === 0,
      })),
    );
    return all.map((piece, index) => ({ ...piece, path: arc(index, all.length) }));
  });
}

/** One of `count` equal pieces of the ring. */
function arc(index: number, count: number): string {
  const from = (2 * Math.PI * index) / count + gap;
  const to = (2 * Math.PI * (index + 1)) / count - gap;
  const large = to - from > Math.PI ? 1 : 0;
  return (
    `M${at(outer, from)}A${outer} ${outer} 0 ${large} 1 ${at(outer, to)}` +
    `L${at(inner, to)}A${inner} ${inner} 0 ${large} 0 ${at(inner, from)}Z`
  );
}

function at(radius: number, angle: number): string {
  const x = centre + radius * Math.sin(angle);
  const y = centre - radius * Math.cos(angle);
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
