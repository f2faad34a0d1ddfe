import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { DossierPart as Part } from '../data/dossier-parts';

/** A part of the dossier that is a list; it says so when there is nothing in it. */
@Component({
  selector: 'zp-dossier-part',
  imports: [NgTemplateOutlet],
  template: `
    <section>
      <h3>{{ part().title }}</h3>
      @if (part().items.length === 0) {
        <p class="soft">{{ nothing() }}</p>
      } @else if (part().ordered) {
        <ol>
          <ng-container [ngTemplateOutlet]="items" />
        </ol>
      } @else {
        <ul>
          <ng-container [ngTemplateOutlet]="items" />
        </ul>
      }
    </section>
    <ng-template #items>
      @for (item of part().items; track $index) {
        <li>
          <span [class.named]="item.lines.length > 0">{{ item.title }}</span>
          @for (line of item.lines; track $index) {
            <span class="line">{{ line }}</span>
          }
        </li>
      }
    </ng-template>
  `,
  styleUrl: './dossier-part.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DossierPart {
  readonly part = input.required<Part>();
  readonly nothing = input.required<string>();
}
