import type { DocumentTexts } from '../nl/documents.js';
import { agreementWords } from './agreement-words.js';

export const documentTexts: DocumentTexts = {
  asOf: (p) => `As of ${p.date}`,
  yes: 'yes',
  no: 'no',
  notStated: 'not agreed',
  agreement: {
    words: agreementWords,
    subtitle: (p) => `Cooperation agreement of ${p.coalition}, version ${p.number}, ${p.state}`,
    foot: (p) => `${p.coalition}: ${p.title}`,
    facts: {
      caption: 'The agreement in short',
      topics: 'Topics',
      level: 'Level',
      agreedOn: 'Agreed on',
      validity: 'Valid',
      reviewOn: 'To be reviewed on',
      ended: 'Ended on',
    },
    fromTo: (p) => `from ${p.from} until ${p.to}`,
    from: (p) => `from ${p.from}`,
    to: (p) => `until ${p.to}`,
    text: 'What was agreed',
    parties: 'Parties and consent',
    partiesCaption: 'Parties, whether their consent is needed, and the consent that was registered',
    columns: { party: 'Party', required: 'Consent needed', consent: 'Consent registered' },
    standsFor: (p) => `also for ${p.names}`,
    consent: (p) => `${p.person}, ${p.function}, ${p.capacity}, on ${p.date}`,
    declined: (p) => `No consent: ${p.person}, ${p.function}, on ${p.date}`,
    stale: 'about an earlier text',
    none: 'not yet',
    joined: (p) => `takes part since ${p.date}`,
    note: 'A consent is registered with name, function and date. It is not a signature.',
  },
};
