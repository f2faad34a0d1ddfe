import type { WorkspaceTexts } from '../nl/workspace.js';

export const contactPersonTexts: WorkspaceTexts['contactPersons'] = {
  objections: {
    title: 'Objections of contact persons',
    intro:
      'Here somebody did not want to be named. The data of the team stand in their place. Who it was is not kept: enter only somebody here who wants it themselves.',
    since: (p) => `objected on ${p.date}`,
    none: 'Nobody objected.',
  },
  toPerson: 'Contact person',
  toPersonNamed: (p) => `Contact person: ${p.title}`,
  enter: {
    title: 'Contact person',
    intro:
      'A function or team comes first. Is there also a person whom colleagues can reach? Then give work contact data only. The person is told at once and can object. Only professionals who sign in see the person, unless they say themselves that it may be public.',
    name: 'Name',
    work: 'Function',
    phone: 'Work phone number',
    email: 'Work email address',
    save: 'Save',
    saving: 'Saving …',
    saved: 'Saved. A new person is told now.',
    remove: 'Take the contact person away',
    removed: 'The contact person was taken away.',
    none: 'No contact person was named.',
    isPublic: (p) => `Public since ${p.date}, with the permission of the person.`,
    isHidden: 'Not public: only professionals who sign in see it.',
    back: 'To the contact routes',
  },
  own: {
    title: 'Your data as a contact person',
    intro: (p) =>
      `${p.coalition} has named you as contact person of ${p.organisation} since ${p.date}. This is what is held about you:`,
    purpose:
      'It is there so that professionals can reach each other. Professionals who sign in can see it. Is something wrong? Ask the coalition to correct it, or object.',
    hidden: 'The public does not see it.',
    partnersOnly: 'Only who works together in the coalition sees this. The public never does.',
    shown: (p) => `The public sees it as well, since ${p.date}, because you allow it.`,
    permit: 'My name may be on public pages',
    withdraw: 'My name may no longer be on public pages',
    object: 'I object: take me away',
    objectHint: 'Your data are then erased at once. The number of the team stays.',
    done: {
      permit: 'Your name is on public pages now. You will get a mail with a link to change that.',
      withdraw: 'Your name is no longer on public pages. You will get a mail with a new link.',
      object: 'Your data were erased. The coalition is told, without your name.',
    },
    noLink:
      'This link is not complete, was used already, or is too old. Ask for a new one here. It comes by mail if you are a contact person.',
    email: 'Your work email address',
    ask: 'Send me a link',
    asked: 'If you are a contact person, a mail with a link will be in your inbox soon.',
  },
};
