import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { subjects } from '@zorgpaden/domain/reflections';
import type { ReflectionView } from '@zorgpaden/domain/reflections/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** What came of a conversation, on one page. */
@Component({
  selector: 'zp-report-view',
  template: `
    @let one = reflection();
    <section>
      <h2>{{ words().report.title }}</h2>
      @if (one.coverage === 'all') {
        <p>{{ words().report.all }}</p>
      } @else if (one.missed.length > 0) {
        <p>
          <b>{{ words().report.missed }}:</b> {{ missed() }}
        </p>
      }
      @if (one.findings; as findings) {
        @for (subject of subjects; track subject) {
          <h3>{{ words().subjects[subject] }}</h3>
          @if (findings[subject]; as text) {
            <p class="text">{{ text }}</p>
          } @else {
            <p class="soft">{{ words().report.nothing }}</p>
          }
        }
        @if (one.decisions) {
          <h3>{{ words().report.decisions }}</h3>
          <p class="text">{{ one.decisions }}</p>
        }
      } @else {
        <p>{{ words().page.notShared }}</p>
      }
    </section>
  `,
  styles: `
    section {
      max-width: 44rem;
      margin: 0 0 32px;
    }

    h3 {
      margin: 16px 0 2px;
    }

    p {
      margin: 0 0 8px;
      overflow-wrap: anywhere;
    }

    .text {
      white-space: pre-line;
    }

    .soft {
      color: var(--soft);
    }

    @media print {
      section {
        max-width: none;
        margin: 0;
      }

      h3 {
        margin: 5pt 0 0;
      }

      p {
        margin: 0 0 3pt;
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReportView {
  private readonly texts = inject(WorkspaceTexts);
  readonly reflection = input.required<ReflectionView>();

  protected readonly subjects = subjects;
  protected readonly words = computed(() => this.texts.words().reflections);
  protected readonly missed = computed(() =>
    this.reflection()
      .missed.map(({ name }) => name)
      .join(', '),
  );
}
