import { roleNames } from './roles.js';

/** That somebody else works on the same thing at the same time. */
export const workspacePresenceTexts = {
  roles: roleNames,
  also: (p: { name: string; role: string }) => `Ook ${p.name} (${p.role}) werkt hier nu aan.`,
  alsoWithoutRole: (p: { name: string }) => `Ook ${p.name} werkt hier nu aan.`,
  advice:
    'Spreek samen af wie wat doet. Wie als tweede opslaat, ziet wat de ander schreef, en kiest dan.',
};
export type WorkspacePresenceTexts = typeof workspacePresenceTexts;
