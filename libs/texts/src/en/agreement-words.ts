import type { AgreementWords } from '../nl/agreement-words.js';

export const agreementWords: AgreementWords = {
  topics: {
    'prenatal-home-visits': 'Prenatal home visits',
    'early-detection': 'Early detection',
    'prenatal-education': 'Prenatal education',
    preconception: 'Preconception',
    interventions: 'Interventions',
    'case-conferences': 'Case conferences and peer review',
    experience: 'Use of experience',
    'warm-handover': 'Warm handover',
    funding: 'Funding',
    'health-insurer': 'Health insurer',
    privacy: 'Privacy',
    other: 'Something else',
  },
  levels: { bestuur: 'Board', management: 'Management', uitvoering: 'Practice' },
  states: {
    draft: 'draft',
    proposed: 'proposed',
    agreed: 'in force',
    ended: 'ended',
    superseded: 'superseded',
  },
  capacities: {
    'own-mandate': 'on their own mandate',
    'board-decision': 'after a decision of the board or college',
  },
};
