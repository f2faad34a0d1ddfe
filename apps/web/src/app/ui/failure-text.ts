import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { Failure } from '../platform/api/failure';
import { WorkspaceTexts } from '../platform/workspace-texts';

/** Why something did not work, and that nothing is lost; read out when it appears. */
@Component({
  selector: 'zp-failure-text',
  template: `
    <div role="alert">
      @if (sentence(); as text) {
        <p class="failure">{{ text }}</p>
      }
    </div>
  `,
  styles: `
    .failure {
      margin: 0 0 12px;
      padding: 12px 16px;
      border-left: 4px solid var(--danger);
      border-radius: 4px 10px 10px 4px;
      background: var(--danger-soft);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FailureText {
  private readonly texts = inject(WorkspaceTexts);
  readonly failure = input.required<Failure | null>();

  protected readonly sentence = computed(() => {
    const failure = this.failure();
    return failure ? failureSentence(failure, this.texts) : '';
  });
}

/** Why something did not work, in one sentence. */
export function failureSentence(failure: Failure, texts: WorkspaceTexts): string {
  const { offline, failed, notFound, unknownProblem } = texts.words().common;
  if (failure.kind === 'offline') return offline;
  if (failure.kind === 'broken') return failed;
  if (failure.status === 404) return notFound;
  return failure.problem?.detail ?? unknownProblem;
}
