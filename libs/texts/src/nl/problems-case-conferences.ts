/** The sentences of refusals about standing meetings. */
export const caseConferenceProblems = {
  'case-conference.ends-first': 'De eindtijd ligt na de begintijd. Vul ook de begintijd in.',
  'case-conference.organisation.unknown':
    'Deze organisatie is geen partner van de coalitie. Voeg haar eerst toe als partner.',
  'case-conference.next-over': 'Kies voor de volgende keer vandaag of een latere dag.',
  'case-conference.not-deleted': 'Dit overleg is niet verwijderd.',
  'case-conference.restore-too-late': (p: { days: number }) =>
    `Dit is meer dan ${p.days} dagen geleden. Voeg het overleg opnieuw toe.`,
  'case-conference.version-conflict':
    'Iemand anders heeft dit overleg intussen gewijzigd. Bekijk wat er nu staat.',
};
