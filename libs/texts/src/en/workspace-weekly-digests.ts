import type { WeeklyDigestTexts } from '../nl/workspace-weekly-digests.js';

export const weeklyDigestTexts: WeeklyDigestTexts = {
  title: 'A mail every week',
  what: 'On a fixed day you get a mail with what asks for your attention. When nothing does, you get no mail that week.',
  label: 'When do you want the mail?',
  never: 'No mail',
  days: {
    monday: 'Every Monday',
    tuesday: 'Every Tuesday',
    wednesday: 'Every Wednesday',
    thursday: 'Every Thursday',
    friday: 'Every Friday',
  },
  save: 'Save',
  busy: 'Saving',
  saved: (p) => `Saved: ${p.day}.`,
  stop: {
    page: 'Stop the weekly mail',
    press: 'Send me no more of these',
    account: 'To your account',
    asked: {
      title: 'Do you not want the weekly mail any more?',
      text: 'One press of the button stops it. You can switch it on again later in your account.',
    },
    done: {
      title: 'The weekly mail was stopped',
      text: 'You will not get it any more. You can switch it on again in your account.',
    },
    ended: {
      title: 'This link does not work any more',
      text: 'The mail was stopped already, or this link is older than a month. Your account shows whether you still get the mail.',
    },
    incomplete: {
      title: 'This link is not complete',
      text: 'Open the link in the mail again, or copy the whole address.',
    },
  },
};
