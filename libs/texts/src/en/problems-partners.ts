/** The sentences of refusals about organisations and who takes part in a coalition. */
export const partnerProblems = {
  'partner-contact.partner-unknown': 'This partner does not take part in the coalition.',
  'partner-contact.not-deleted': 'This contact has not been deleted.',
  'partner-contact.never-public':
    'Only partners of the coalition see this. There is nothing to make public.',
  'partner-contact.version-conflict':
    'Somebody else has changed this contact. Look at both versions and choose.',
  'field.partner-type.unknown': 'Choose a kind of partner from the list.',
  'organisation.kvk.malformed': 'A KvK number has 8 digits.',
  'organisation.agb.malformed': 'An AGB code has 8 digits.',
  'organisation.oin.malformed': 'An OIN has 20 digits.',
  'organisation.rsin.malformed': 'An RSIN has 9 digits.',
  'organisation.postcode.malformed':
    'Give a postcode of four digits and two letters, such as 7607 AB.',
  'organisation.web-domain.malformed': 'Give the domain alone, such as voorbeeld.nl.',
  'organisation.name.same':
    'The organisation is called so already. Give another name or another kind.',
  'organisation.name.not-after':
    'The previous name began later. Choose a day after the last change.',
  'organisation.name.later':
    'Choose today or an earlier day: until then the organisation has another name.',
  'organisation.version-conflict':
    'Somebody else has changed this organisation. Look at both versions and choose.',
  'experience.of-nobody': 'Does this group not take part? Then leave this empty.',
  'experience.version-conflict':
    'Somebody else has corrected this meanwhile. See what stands there now.',
  'timeline.not-after': (p: { from: string }) =>
    `What held before began on ${p.from}. Choose a later day.`,
  'timeline.not-before': (p: { from: string }) =>
    `What held next began on ${p.from}. Choose an earlier day.`,
  'partnership.one-organisation': 'Choose an organisation from the list, or enter a new one.',
  'partnership.organisation-unknown':
    'This organisation does not exist. Choose another, or enter a new one.',
  'partnership.for-municipality-only':
    'Only a municipality takes part with themes and departments. Take this away.',
  'partnership.twice':
    'This organisation is a partner in that time already, or is being talked with.',
  'partnership.status.impossible':
    'This step is not possible. A partner goes forward: invited, in conversation, partner, ended. Does a partner come back? Add it again.',
  'partnership.status.only-one':
    'This is the only step there is. Delete the partner when it never took part.',
  'partnership.not-ended': 'This partner has not ended and has not been deleted.',
  'partnership.version-conflict':
    'Somebody else has changed this partner. Look at both versions and choose.',
  'partnership.status.not-after': (p: { from: string }) =>
    `The previous step began on ${p.from}. Choose a day after that.`,
  'partnership.restore-too-late': (p: { days: number }) =>
    `This is more than ${p.days} days ago. Add the partner again.`,
  'organisation.merged': (p: { name: string }) =>
    `This organisation has been merged with ${p.name}. Look there.`,
  'merge-proposal.of-no-partner':
    'Neither is a partner of the coalition. Ask a coalition in which one of the two takes part.',
  'merge-proposal.twice': 'The coalition has proposed this already. Wait for the answer.',
  'merge-proposal.not-open': 'This proposal has been answered, or one of the two is gone.',
  'organisation-merge.same': 'Choose two different organisations.',
  'organisation-merge.example': 'An organisation of an example cannot become one with a real one.',
  'organisation-merge.only-parties':
    'These two are the only parties of an agreement with each other. They cannot be one organisation.',
  'organisation-merge.preview-outdated':
    'Something has changed meanwhile. Look again what will happen.',
  'organisation-merge.undone': 'This merge has been undone already.',
  'organisation-merge.undo-too-late': 'This is more than 30 days ago. It can be undone no more.',
  'organisation-merge.not-kept':
    'What is needed for this has been erased, because somebody was taken out of the system. It can be undone no more.',
  'organisation-merge.kept-is-merged':
    'The organisation that stayed has itself been merged with another one. Undo that first.',
  'organisation-merge.changed-since':
    'What was merged has been changed since. Undoing would erase that change.',
};
