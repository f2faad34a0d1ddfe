import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { encode } from 'uqr';

/** A QR code, drawn here: what stands in it goes nowhere. Black on white, also in the dark. */
@Component({
  selector: 'zp-qr-code',
  template: `<svg
    role="img"
    [attr.aria-label]="label()"
    [attr.viewBox]="'0 0 ' + code().size + ' ' + code().size"
    shape-rendering="crispEdges"
  >
    <rect width="100%" height="100%" fill="#fff" />
    <path [attr.d]="code().path" fill="#000" />
  </svg>`,
  styles: `
    svg {
      display: block;
      width: min(100%, 240px);
      border-radius: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QrCode {
  readonly text = input.required<string>();
  readonly label = input.required<string>();

  protected readonly code = computed(() => {
    const { data, size } = encode(this.text(), { ecc: 'M', border: 3 });
    const squares = data.flatMap((row, y) => row.map((on, x) => (on ? `M${x} ${y}h1v1h-1z` : '')));
    return { size, path: squares.join('') };
  });
}
