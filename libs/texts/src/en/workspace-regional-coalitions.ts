import type { RegionalCoalitionTexts } from '../nl/workspace-regional-coalitions.js';

export const regionalCoalitionTexts: RegionalCoalitionTexts = {
  title: 'Region',
  empty: 'No local coalition takes part yet',
  emptyWhatNow: 'Add the local coalitions under Overview. Then you see here how they stand.',
  leftSince: (p) =>
    `Took part on this day too, and no longer do: ${p.coalitions}. So the region does not read any more how they stood.`,
  local: {
    title: 'This coalition is local',
    explain:
      'On this page a regional coalition sees its local coalitions side by side. A local coalition has none.',
    takesPart: 'This coalition takes part in the region:',
    since: (p) => `takes part since ${p.date}`,
    asked: 'asked; this coalition did not answer yet',
    none: 'This coalition takes part in no region yet. Who works for a regional coalition can ask it to.',
    overview: 'To the overview of this coalition',
  },
  states: {
    title: 'The local coalitions side by side',
    explain:
      'You see counts, dates and states. What partners found and said in conversations stays in their own coalition.',
    coalition: 'Coalition',
    partners: 'Partners',
    mostMissed: 'Who is often missing in the country',
    agreements: 'Agreements',
    reflection: 'Reflection with all partners in the last 12 months',
    followUps: 'Follow-ups',
    since: (p) => `takes part since ${p.date}`,
    inDomain: (p) => `${p.domain}: ${p.count}`,
    missing: (p) => `Missing: ${p.types}`,
    underWay: (p) => `Invited or in conversation: ${p.types}`,
    allThere: 'They all take part',
    agreed: (p) => (p.count === 1 ? '1 agreement holds' : `${p.count} agreements hold`),
    topicsMissing: (p) =>
      p.count === 1 ? '1 topic without agreement' : `${p.count} topics without agreement`,
    open: (p) => `${p.count} open`,
    late: (p) => `${p.count} late`,
  },
  topics: {
    title: 'Agreements by topic',
    reach: (p) => (p.count === 0 ? 'nowhere yet' : `in ${p.count} of ${p.total}`),
    without: (p) => `not in ${p.coalitions}`,
  },
  tables: {
    title: 'Who sits at which table',
    explain:
      'Partners that work in several coalitions, and how you reach them there. You see functions, no names of persons.',
    several: 'Show only who sits at more than one table',
    all: 'Also show who sits at one table',
    count: (p) => (p.count === 1 ? '1 table' : `${p.count} tables`),
    coalition: 'Coalition',
    standing: 'State',
    part: 'Role',
    contact: 'Reached through',
    noPart: 'no role entered',
    noContact: 'no contact entered',
    none: 'Nobody sits at a table in this region yet.',
    noneSeveral: 'Nobody sits at more than one table in this region.',
    previous: 'Previous partners',
    next: 'Next partners',
  },
  proposals: {
    title: 'Proposed to the local coalitions',
    explain:
      'An agreement of the region arrives as a draft at each coalition that you choose. That one decides what to do with it. Once a next version is agreed in the region, they are offered that.',
    propose: 'Propose an agreement',
    none: 'No agreement was proposed yet.',
    dialog:
      'What is there already does not arrive twice. If it fails at one coalition, the others go on.',
    noAgreement:
      'The region has no agreement yet. Write one under Agreements first, from an example or from nothing.',
    agreement: 'Agreement',
    coalitions: 'Coalitions',
    chosen: (p) => `${p.count} chosen`,
    confirm: 'Propose',
    done: (p) => `Proposed: ${p.title}.`,
    partly: (p) =>
      p.count === 1
        ? `Proposed: ${p.title}. It failed at one coalition: you see why below.`
        : `Proposed: ${p.title}. It failed at ${p.count} coalitions: you see why below.`,
    proposedOn: (p) => `proposed on ${p.date}`,
    outcomes: {
      waiting: 'did not arrive yet, propose it again',
      refused: 'did not arrive',
      draft: 'draft',
      declined: 'a party did not agree',
      proposed: 'waits for consent',
      agreed: 'agreed',
      ended: 'ended',
      discarded: 'thrown away',
    },
    sourceOf: {
      holds: (p) => `version ${p.number} of the region holds`,
      open: (p) => `version ${p.number} as a draft`,
    },
    next: {
      offered: (p) => `version ${p.number} offered, no answer yet`,
      kept: 'keeps its own text',
    },
    refusals: {
      'no-member': 'this coalition takes no part in the region',
      ended: 'this coalition has ended',
    },
  },
};
