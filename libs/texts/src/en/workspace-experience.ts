import type { WorkspaceTexts } from '../nl/workspace.js';
import { experienceWords } from './experience-words.js';

/** How experts by experience, parents and clients take part. */
export const experienceTexts: WorkspaceTexts['experience'] = {
  ...experienceWords,
  title: 'Experience',
  intro:
    'Do people take part who went through it themselves? One of the four groups is enough. Name nobody: a number will do.',
  any: {
    yes: 'Experience takes part in this coalition.',
    developing: 'Having experience take part is in development.',
    no: 'Nobody of these groups takes part.',
    unknown: 'It has not been recorded of every group whether it takes part.',
  },
  standing: ({ group, involvement }) => `${group}: ${involvement}`,
  since: ({ date }) => `since ${date}`,
  how: ({ forms }) => `They ${forms}`,
  where: ({ places }) => `In ${places}`,
  stated: ({ by, date }) => `Recorded by ${by} on ${date}`,
  statedOn: ({ date }) => `Recorded on ${date}`,
  corrected: ({ date, reason }) => `Corrected on ${date}: ${reason}`,
  state: 'Record',
  stateNamed: ({ group }) => `Record: ${group}`,
  correct: 'Correct',
  correctNamed: ({ group, date }) => `Correct ${group} from ${date}`,
  before: ({ count }) =>
    count === 1 ? 'Show what held before' : `Show what held before (${count})`,
  period: ({ involvement, from, to }) => `${involvement}, ${from} to ${to}`,
  done: ({ group }) => `${group}: recorded.`,
  correctDone: 'Corrected. The history shows what stood there before.',
  form: {
    explain: 'What holds, and from which day on? What held before is kept.',
    correctTitle: ({ group }) => `Correct: ${group}`,
    correctExplain:
      'What should it have been? This also changes figures of that time. So write down why you do this.',
    involvement: 'Does this group take part?',
    from: 'From',
    forms: 'How?',
    places: 'In what?',
    people: 'With how many people?',
    peopleHint: 'A number only, no names.',
    reward: 'What do they get for it?',
    rewardHint: 'A fee per meeting, travel costs or a contract, for instance.',
    reason: 'Why do you correct this?',
    save: 'Save',
  },
  withdraw: {
    action: 'Withdraw',
    named: ({ group, date }) => `Withdraw: ${group} from ${date}`,
    title: 'This never was so',
    explain: 'What held before goes on then. What you withdraw stays in the history.',
    reason: 'Why do you withdraw this?',
    confirm: 'Withdraw',
    done: 'Withdrawn.',
  },
};
