import type { WorkspaceTexts } from '../nl/workspace.js';

export const accessRequestTexts: WorkspaceTexts['accessRequests'] = {
  title: 'Requests for access',
  intro:
    'These people signed in through their organisation, and were not invited. Do you know them? Then invite them.',
  since: (p) => `asked on ${p.date}`,
  toCoalition: (p) => `To the people of ${p.name}`,
  invite: 'Invite',
  inviteNamed: (p) => `Invite: ${p.name}`,
  refuse: 'Decline',
  refuseNamed: (p) => `Decline: ${p.name}`,
  coalition: 'Coalition',
  role: 'As',
  sendInvitation: 'Invite this person',
  reason: 'Why not?',
  reasonHint: 'This person gets this by mail.',
  sendRefusal: 'Send answer',
  invited: (p) => `${p.name} is invited.`,
  refused: (p) => `${p.name} is told why not.`,
  form: {
    title: 'Ask for access',
    intro:
      'Do you work for a coalition, or want to? Then ask for access. The lead of the coalition is told.',
    name: 'Your name',
    job: 'Your function and organisation',
    jobHint: 'For example: midwife at Example Practice',
    municipality: 'For which municipality?',
    choose: 'Choose one',
    note: 'Explanation',
    noteHint: 'Write nothing about clients.',
    ask: 'Ask for access',
    busy: 'Being sent',
  },
  asked: {
    title: 'Your request was sent',
    whatNow:
      'You get a mail when it is decided. If you are invited, sign in here again through your organisation.',
  },
};
