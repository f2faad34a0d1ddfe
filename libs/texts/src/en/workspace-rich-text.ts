import type { WorkspaceTexts } from '../nl/workspace.js';

export const richTextTexts: WorkspaceTexts['common']['richText'] = {
  toolbar: 'Formatting',
  tools: {
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    heading: 'Heading',
    subheading: 'Small heading',
    'bullet-list': 'List with bullets',
    'ordered-list': 'List with numbers',
    indent: 'Deeper in the list',
    outdent: 'Less deep in the list',
    undo: 'Undo',
    redo: 'Redo',
  },
  linkLabel: 'Where does the link lead?',
  linkHint: 'A web address, a mail address or a phone number.',
  linkConfirm: 'Make the link',
  linkRemove: 'Remove the link',
  linkCancel: 'Cancel',
  difference: {
    onlyChanges: 'Show only what is different',
    same: 'The texts are the same.',
    form: 'Only the formatting is different.',
    added: 'new:',
    removed: 'removed:',
    end: 'end.',
    unchanged: (p) =>
      p.count === 1 ? '1 line stayed the same' : `${p.count} lines stayed the same`,
  },
};
