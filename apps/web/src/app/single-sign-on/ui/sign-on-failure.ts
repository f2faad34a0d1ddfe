import type { Failure } from '../../platform/api/failure';
import type { WorkspaceTexts } from '../../platform/workspace-texts';
import { refusalText } from '../../sessions';

/** Why it did not work. A provider that is down is not our own connection that is. */
export function signOnFailure(failure: Failure, texts: WorkspaceTexts): string {
  const { problem } = failure;
  return problem?.code === 'single-sign-on.unavailable'
    ? (problem.detail ?? '')
    : refusalText(failure, texts);
}
