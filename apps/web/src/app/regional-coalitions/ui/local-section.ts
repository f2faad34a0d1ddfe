import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Membership } from '@zorgpaden/domain/coalitions/membership.contract';
import { dateText } from '../../platform/moments';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** Who comes to the page of the region of a local coalition: that it is local, and of which region. */
@Component({
  selector: 'zp-local-section',
  imports: [RouterLink],
  template: `
    <section aria-labelledby="local-title">
      <h2 id="local-title">{{ words().title }}</h2>
      <p>{{ words().explain }}</p>
      @if (regions().length > 0) {
        <p>{{ words().takesPart }}</p>
        <ul>
          @for (row of rows(); track row.id) {
            <li>
              <a [routerLink]="row.link">{{ row.name }}</a>
              <span class="soft">{{ row.about }}</span>
            </li>
          }
        </ul>
      } @else {
        <p>{{ words().none }}</p>
      }
      <p>
        <a [routerLink]="overview()" queryParamsHandling="preserve">{{ words().overview }}</a>
      </p>
    </section>
  `,
  styles: `
    ul {
      padding-inline-start: 20px;
    }

    .soft {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LocalSection {
  private readonly texts = inject(WorkspaceTexts);
  readonly coalitionId = input.required<string>();
  readonly regions = input.required<readonly Membership[]>();

  protected readonly words = computed(() => this.texts.words().regionalCoalitions.local);
  protected readonly overview = computed(
    () => `${this.texts.root()}/coalities/${this.coalitionId()}/overzicht`,
  );
  protected readonly rows = computed(() =>
    this.regions().map(({ coalition, from, isAccepted }) => ({
      id: coalition.id,
      name: coalition.name,
      link: `${this.texts.root()}/coalities/${coalition.id}`,
      about: isAccepted
        ? this.words().since({ date: dateText(from, this.texts.language()) })
        : this.words().asked,
    })),
  );
}
