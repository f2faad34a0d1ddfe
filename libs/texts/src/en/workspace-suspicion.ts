import type { WorkspaceTexts } from '../nl/workspace.js';

export const suspicionTexts: WorkspaceTexts['common']['suspicion'] = {
  about: (p) => `Please check: “${p.piece}”.`,
  noClient: 'This is not about a client',
  noNumber: 'This is not a BSN',
  why: 'What is it then?',
  whyHint:
    'For example: the name of a street. Do not use a name or number yourself. Your reason goes into the history.',
  confirm: 'Keep the text',
  letThrough: (p) => `“${p.piece}” stays: ${p.reason}`,
  takeBack: 'Take that back',
  stood: 'was there already',
};
