import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { LikelyDouble } from '@zorgpaden/domain/likely-doubles/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** Organisations of the register that the new one may be, each with why; and the way past them. */
@Component({
  selector: 'zp-double-list',
  imports: [MatButtonModule],
  template: `
    @let add = words().add;
    <section aria-labelledby="doubles-title">
      <h3 id="doubles-title" #title tabindex="-1">
        {{ add.doubles({ count: doubles().length }) }}
      </h3>
      <p>{{ add.doublesExplain }}</p>
      <ul>
        @for (double of doubles(); track double.organisation.id) {
          <li>
            <span>
              <b>{{ double.organisation.name }}</b>
              <span class="soft">{{ whyOf(double) }}</span>
            </span>
            @if (known().has(double.organisation.id)) {
              <span class="soft">{{ add.already }}</span>
            } @else {
              <button
                matButton="outlined"
                type="button"
                [attr.aria-label]="add.useThis(double.organisation)"
                (click)="used.emit(double.organisation)"
              >
                {{ add.useThisShort }}
              </button>
            }
          </li>
        }
      </ul>
      <button matButton="outlined" type="button" (click)="another.emit($event)">
        {{ add.another }}
      </button>
    </section>
  `,
  styleUrl: './double-list.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DoubleList {
  private readonly texts = inject(WorkspaceTexts);
  readonly doubles = input.required<readonly LikelyDouble[]>();
  /** Ids of those that take part already. */
  readonly known = input.required<ReadonlySet<string>>();
  readonly used = output<{ id: string; name: string }>();
  /** It is none of them. */
  readonly another = output<Event>();
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  protected readonly words = computed(() => this.texts.words().partnerships);

  /** Somebody who does not see the list hears that it is there. */
  focus(): void {
    this.title().nativeElement.focus();
  }

  protected whyOf({ organisation: { place }, reasons }: LikelyDouble): string {
    const { reasons: names } = this.texts.words().partnerImports;
    const why = reasons.map((reason) => names[reason]).join(', ');
    return place === '' ? why : `${place}: ${why}`;
  }
}
