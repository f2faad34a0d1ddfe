import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { SITE_ADDRESS } from '../../platform/site-address';
import { MunicipalityWords } from '../data/municipality-words';

/** Only on paper: where the latest version is. Paper ages, and must say so. */
@Component({
  selector: 'zp-print-foot',
  template: `<p class="print-only print-foot">
    {{ texts().printed({ address: site + path() }) }}
  </p>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PrintFoot {
  readonly path = input.required<string>();

  protected readonly texts = inject(MunicipalityWords).municipality;
  protected readonly site = inject(SITE_ADDRESS).replace(/^https?:\/\//, '');
}
