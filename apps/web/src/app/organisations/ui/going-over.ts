import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { WorkspaceTexts } from '../../platform/workspace-texts';

interface Item {
  readonly what: string;
  readonly count: number;
  readonly joined?: number;
  readonly names?: readonly string[];
}

/** What goes from one organisation to another: how much of what, and what it is called. */
@Component({
  selector: 'zp-going-over',
  template: `
    <ul>
      @for (line of lines(); track line.text) {
        <li>
          {{ line.text }}
          @if (line.names) {
            <span class="soft">{{ line.names }}</span>
          }
        </li>
      } @empty {
        <li>{{ none() }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 4px 0 12px;
      padding-left: 20px;
      overflow-wrap: anywhere;
    }

    .soft {
      display: block;
      color: var(--soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class GoingOver {
  private readonly texts = inject(WorkspaceTexts);
  readonly items = input.required<readonly Item[]>();
  readonly none = input.required<string>();

  protected readonly lines = computed(() => {
    const words = this.texts.words().organisations;
    return this.items().map(({ what, count, joined = 0, names = [] }) => {
      const name = words.what[what] ?? words.otherWhat;
      const text = joined > 0 ? words.countJoined({ name, count, joined }) : `${name}: ${count}`;
      const more = count > names.length && names.length > 0 ? ', …' : '';
      return { text, names: names.join(', ') + more };
    });
  });
}
