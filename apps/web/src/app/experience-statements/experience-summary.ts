import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Peildatum } from '../platform/peildatum';
import { WorkspaceTexts } from '../platform/workspace-texts';
import { FailureText } from '../ui/failure-text';
import { Skeleton } from '../ui/skeleton';
import { ExperienceClient } from './data/experience-client';
import { ExperienceStore } from './data/experience-store';

/** In a line per group whether experience takes part; beside the ring of partners stands how. */
@Component({
  selector: 'zp-experience-summary',
  imports: [FailureText, RouterLink, Skeleton],
  providers: [ExperienceClient, ExperienceStore],
  template: `
    <section aria-labelledby="experience-summary-title">
      <h2 id="experience-summary-title">{{ words().title }}</h2>
      <zp-failure-text [failure]="store.failure()" />
      @if (lines(); as all) {
        <p>{{ words().any[store.any()] }}</p>
        <ul>
          @for (line of all; track $index) {
            <li>{{ line }}</li>
          }
        </ul>
        <p>
          <a [routerLink]="['../partners']" queryParamsHandling="preserve">{{ partners() }}</a>
        </p>
      } @else if (!store.failure()) {
        <zp-skeleton [lines]="4" />
      }
    </section>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 32px;
    }

    ul {
      margin: 0 0 12px;
      padding: 0;
      list-style: none;
    }

    li {
      padding: 4px 0;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExperienceSummary {
  private readonly texts = inject(WorkspaceTexts);
  private readonly peildatum = inject(Peildatum);
  protected readonly store = inject(ExperienceStore);
  readonly coalitionId = input.required<string>();

  protected readonly words = computed(() => this.texts.words().experience);
  protected readonly partners = computed(() => this.texts.words().partnerships.title);
  protected readonly lines = computed(() =>
    this.store.groups()?.map(({ group, held }) =>
      this.words().standing({
        group: this.words().groups[group],
        involvement: this.words().involvement[held?.involvement ?? 'unknown'],
      }),
    ),
  );

  constructor() {
    effect(() => {
      const id = this.coalitionId();
      this.peildatum.query();
      untracked(() => void this.store.load(id));
    });
  }
}
