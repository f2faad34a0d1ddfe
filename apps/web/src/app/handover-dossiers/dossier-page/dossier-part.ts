import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { DossierPart as Part } from '../data/dossier-parts';

/** A part of the dossier that is a list; it says so when there is nothing in it. */
@Component({
  selector: 'zp-dossier-part',
  template: `
    <section>
      <h3>{{ part().title }}</h3>
      @if (part().items.length === 0) {
        <p class="soft">{{ nothing() }}</p>
      } @else {
        <ul>
          @for (item of part().items; track $index) {
            <li>
              <span [class.named]="item.lines.length > 0">{{ item.title }}</span>
              @for (line of item.lines; track $index) {
                <span class="line">{{ line }}</span>
              }
            </li>
          }
        </ul>
      }
    </section>
  `,
  styleUrl: './dossier-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DossierPart {
  readonly part = input.required<Part>();
  readonly nothing = input.required<string>();
}
