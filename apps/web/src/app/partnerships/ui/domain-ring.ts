import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Domain } from '@zorgpaden/domain/organisations';

/** What the ring shows of one domain: who is there, who is asked, and who is missing. */
export interface RingPart {
  readonly domain: Domain;
  readonly present: number;
  readonly underWay: number;
  readonly missing: number;
}

const CENTRE = 150;
const OUTER = 128;
const INNER = 88;
/** In radians, between two pieces. */
const GAP = 0.022;

/** The partners as a ring of four domains: a piece each, dashed where somebody is missing. */
@Component({
  selector: 'zp-domain-ring',
  template: `
    <svg viewBox="0 0 300 300" role="img" [attr.aria-label]="label()">
      @for (piece of pieces(); track $index) {
        <path
          [attr.d]="piece.path"
          [class]="piece.domain + ' ' + piece.kind"
          stroke-width="2"
          [attr.stroke-dasharray]="piece.kind === 'present' ? null : '4 4'"
        />
      }
      <text x="150" y="148" text-anchor="middle" class="count">{{ count() }}</text>
      <text x="150" y="174" text-anchor="middle" class="word">{{ word() }}</text>
    </svg>
  `,
  styleUrl: './domain-ring.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DomainRing {
  readonly parts = input.required<readonly RingPart[]>();
  readonly label = input.required<string>();
  readonly word = input.required<string>();

  protected readonly count = computed(() =>
    this.parts().reduce((sum, { present }) => sum + present, 0),
  );
  protected readonly pieces = computed(() => {
    const kinds = this.parts().flatMap(({ domain, present, underWay, missing }) => [
      ...Array.from({ length: present }, () => ({ domain, kind: 'present' as const })),
      ...Array.from({ length: underWay }, () => ({ domain, kind: 'under-way' as const })),
      ...Array.from({ length: missing }, () => ({ domain, kind: 'missing' as const })),
    ]);
    const angle = (2 * Math.PI) / kinds.length;
    const gap = Math.min(GAP, angle / 6);
    return kinds.map((piece, index) => ({
      ...piece,
      path: pathOf(index * angle + gap, (index + 1) * angle - gap),
    }));
  });
}

function pathOf(begin: number, end: number): string {
  const large = end - begin > Math.PI ? 1 : 0;
  return [
    `M${point(OUTER, begin)}A${OUTER} ${OUTER} 0 ${large} 1 ${point(OUTER, end)}`,
    `L${point(INNER, end)}A${INNER} ${INNER} 0 ${large} 0 ${point(INNER, begin)}Z`,
  ].join('');
}

function point(radius: number, angle: number): string {
  const [x, y] = [CENTRE + radius * Math.sin(angle), CENTRE - radius * Math.cos(angle)];
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
