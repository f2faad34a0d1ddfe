import type { AttentionTexts } from '../nl/workspace-attention.js';

const before = (p: { date: string }) => `before ${p.date}`;
const since = (p: { date: string }) => `since ${p.date}`;
const on = (p: { date: string }) => `on ${p.date}`;
const asked = (p: { date: string }) => `asked on ${p.date}`;

export const attentionTexts: AttentionTexts = {
  title: 'What asks for your attention',
  nothing: 'Nothing asks for your attention now.',
  late: 'Late',
  more: (p) =>
    p.count === 1
      ? '1 more thing is not listed here, because it is less urgent.'
      : `${p.count} more things are not listed here, because they are less urgent.`,
  kinds: {
    'consent-asked': (p) => `Answer to the agreement: ${p.title}`,
    'consent-waiting': (p) =>
      p.count === 1
        ? `1 consent is missing on: ${p.title}`
        : `${p.count} consents are missing on: ${p.title}`,
    'agreement-received': (p) => `The region proposes an agreement: ${p.title}`,
    'agreement-offered': (p) => `The region has a new text: ${p.title}`,
    'membership-asked': (p) => `A region asks whether the coalition takes part: ${p.title}`,
    'merge-proposed': (p) => `A coalition proposes to merge: ${p.title}`,
    'merge-answered': (p) => `There is an answer to the proposal to merge: ${p.title}`,
    'reflection-to-hold': () => 'Write down how the reflection went',
    'reflection-to-close': () => 'Close the reflection',
    'reflection-coming': () => 'Prepare the reflection',
    'reflection-missing': () => 'Plan a reflection with all partners',
    'follow-up': (p) => `Follow-up: ${p.title}`,
    action: (p) => `From the plan of action: ${p.title}`,
    'agreement-review': (p) => `Look again whether this agreement is right: ${p.title}`,
    'agreement-ends': (p) => `Prolong or end the agreement: ${p.title}`,
    'conference-unorganised': (p) => `Agree on who organises this meeting: ${p.title}`,
  },
  when: {
    'consent-asked': asked,
    'consent-waiting': asked,
    'agreement-received': since,
    'agreement-offered': since,
    'membership-asked': since,
    'merge-proposed': since,
    'merge-answered': on,
    'reflection-to-hold': since,
    'reflection-to-close': since,
    'reflection-coming': on,
    'reflection-missing': before,
    'follow-up': before,
    action: before,
    'agreement-review': before,
    'agreement-ends': (p) => `ends on ${p.date}`,
    'conference-unorganised': () => 'nobody now',
  },
};
