import type { SearchTexts } from '../nl/workspace-search.js';

const kinds: SearchTexts['kinds'] = {
  partner: 'Partner',
  agreement: 'Agreement',
  finding: 'Reflection',
  'follow-up': 'Follow-up',
  'contact-route': 'Contact route',
};

export const searchTexts: SearchTexts = {
  button: 'Search',
  title: 'Search all that you may see',
  label: 'Partner, agreement, finding, follow-up or contact route',
  hint: 'Type two letters or more. A typing error does not matter.',
  busy: 'Searching',
  found: (p) => {
    if (p.count === 0) return 'Nothing found. Try another word, or fewer words.';
    return p.count === 1 ? '1 found' : `${p.count} found`;
  },
  kinds,
  untitled: kinds,
  withSlash: 'Open this with the / key as well',
};
