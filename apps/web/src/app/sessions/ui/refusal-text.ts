import type { Failure } from '../../platform/api/failure';
import { timeText } from '../../platform/moments';
import type { WorkspaceTexts } from '../../platform/workspace-texts';

/** Why signing in did not work, and when it may be tried again. */
export function refusalText(failure: Failure, texts: WorkspaceTexts): string {
  const { common, sessions } = texts.words();
  if (failure.kind === 'offline') return common.offline;
  if (failure.kind === 'broken') return common.failed;
  const sentence = failure.problem?.detail ?? common.unknownProblem;
  return failure.retryAt
    ? `${sentence} ${sessions.tryAgainAt({ time: timeText(failure.retryAt, texts.language()) })}`
    : sentence;
}
