import type { PersonRoleView } from '@zorgpaden/domain/people/contract';
import type { WorkspaceTexts } from '../../platform/workspace-texts';

type Words = ReturnType<WorkspaceTexts['words']>['people'];

/** *Redacteur*, or *Partner namens Welzijn Almelo*. */
export function roleInWords(
  { role, scope }: Pick<PersonRoleView, 'role' | 'scope'>,
  words: Words,
): string {
  const name = words.roles[role];
  return scope.kind === 'organisation' && scope.name !== null
    ? words.partnerOf({ role: name, organisation: scope.name })
    : name;
}
