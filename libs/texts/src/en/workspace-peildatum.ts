import type { WorkspaceTexts } from '../nl/workspace.js';

/** As of which day a page is read. */
export const peildatumTexts: WorkspaceTexts['common']['peildatum'] = {
  label: 'As it was on',
  look: 'Show this day',
  past: (p) => `You are looking at how it was on ${p.date}.`,
  future: (p) => `You are looking ahead: this is planned for ${p.date}.`,
  readOnly: 'You cannot change anything here now.',
  today: 'Back to today',
};
