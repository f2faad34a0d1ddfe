import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Subject } from '@zorgpaden/domain/reflections';
import type { Participant } from '@zorgpaden/domain/reflections/contract';
import { WorkspaceTexts } from '../../platform/workspace-texts';

/** What partners wrote beforehand on one subject. */
@Component({
  selector: 'zp-prepared-answers',
  template: `
    @for (one of answers(); track one.id) {
      <blockquote>
        <p>{{ one.text }}</p>
        <footer>
          {{ one.name }}
          @if (one.by) {
            · {{ words().by({ name: one.by }) }}
          }
        </footer>
      </blockquote>
    }
  `,
  styles: `
    blockquote {
      margin: 0 0 10px;
      padding: 8px 14px;
      border-left: 4px solid var(--accent);
      border-radius: 4px 10px 10px 4px;
      background: var(--accent-soft);
      overflow-wrap: anywhere;
    }

    p {
      margin: 0;
      white-space: pre-line;
    }

    footer {
      font-weight: 700;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PreparedAnswers {
  private readonly texts = inject(WorkspaceTexts);
  readonly participants = input.required<readonly Participant[]>();
  readonly subject = input.required<Subject>();

  protected readonly words = computed(() => this.texts.words().reflections.page);
  protected readonly answers = computed(() =>
    this.participants().flatMap(({ organisation, prepared }) => {
      const text = prepared?.answers[this.subject()]?.trim();
      return text
        ? [{ id: organisation.id, name: organisation.name, by: prepared?.answeredBy, text }]
        : [];
    }),
  );
}
