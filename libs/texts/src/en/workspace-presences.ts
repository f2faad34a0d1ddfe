import type { WorkspacePresenceTexts } from '../nl/workspace-presences.js';
import { roleNames } from './roles.js';

export const workspacePresenceTexts: WorkspacePresenceTexts = {
  roles: roleNames,
  also: ({ name, role }) => `${name} (${role}) is working on this now as well.`,
  alsoWithoutRole: ({ name }) => `${name} is working on this now as well.`,
  advice:
    'Agree on who does what. Whoever saves second sees what the other wrote, and chooses then.',
};
