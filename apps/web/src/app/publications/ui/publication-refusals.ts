import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PublicationPreview } from '@zorgpaden/domain/publications/contract';
import { fieldLabel } from '../../contact-routes';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** What must be mended before publishing, each with the way to its field. */
@Component({
  selector: 'zp-publication-refusals',
  imports: [RouterLink],
  template: `
    <section>
      <h3>{{ words().refusedHeading({ count: refusals().length }) }}</h3>
      @for (refusal of items(); track refusal.routeId) {
        <h4>{{ refusal.title }}</h4>
        <ul>
          @for (problem of refusal.problems; track $index) {
            <li>
              <a
                [routerLink]="path() + '/contactroutes/' + refusal.routeId"
                [queryParams]="{ veld: problem.pointer }"
                >{{ problem.text }}</a
              >
            </li>
          }
        </ul>
      }
    </section>
  `,
  styles: `
    section {
      margin-bottom: 24px;
      padding: 16px 20px;
      border-left: 4px solid var(--danger);
      border-radius: 4px 10px 10px 4px;
      background: var(--danger-soft);
    }
    h4 {
      margin: 12px 0 4px;
    }
    ul {
      margin: 0;
      padding-left: 20px;
    }
    a {
      color: inherit;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PublicationRefusals {
  private readonly texts = inject(WorkspaceTexts);
  readonly refusals = input.required<PublicationPreview['refusals']>();
  readonly path = input.required<string>();

  protected readonly words = computed(() => this.texts.words().publications.next);
  protected readonly items = computed(() => {
    const words = this.texts.words().contactRoutes.fields;
    return this.refusals().map(({ routeId, title, problems }) => ({
      routeId,
      title,
      problems: problems.map(({ pointer, code }) => {
        const label = fieldLabel(pointer.split('/').slice(1), words);
        const sentence = this.texts.problem(code);
        return { pointer, text: label ? `${label}: ${sentence}` : sentence };
      }),
    }));
  });
}
