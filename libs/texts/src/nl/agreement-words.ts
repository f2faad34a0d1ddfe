/** What the fixed choices of agreements are called, on screens and in documents. */
export const agreementWords = {
  topics: {
    'prenatal-home-visits': 'Prenataal huisbezoek',
    'early-detection': 'Vroegsignalering',
    'prenatal-education': 'Prenatale voorlichting',
    preconception: 'Preconceptie',
    interventions: 'Interventies',
    'case-conferences': 'Casusoverleg en intervisie',
    experience: 'Inzet van ervaring',
    'warm-handover': 'Warme overdracht',
    funding: 'Financiering',
    'health-insurer': 'Zorgverzekeraar',
    privacy: 'Privacy',
    other: 'Iets anders',
  },
  levels: { bestuur: 'Bestuur', management: 'Management', uitvoering: 'Uitvoering' },
  states: {
    draft: 'concept',
    proposed: 'voorgesteld',
    agreed: 'van kracht',
    ended: 'beëindigd',
    superseded: 'vervangen',
  },
  capacities: {
    'own-mandate': 'op eigen mandaat',
    'board-decision': 'na besluit van bestuur of college',
  },
};
export type AgreementWords = typeof agreementWords;
