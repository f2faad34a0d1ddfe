/** Why something of a plan of action is refused. */
export const actionPlanProblems = {
  'action-plan.version-conflict':
    'Iemand anders heeft dit plan intussen gewijzigd. Bekijk wat er nu staat, en kies.',
  'action-plan.not-deleted': 'Dit plan is niet verwijderd.',
  'action-plan.part.unknown':
    'Dit doel of deze actie is intussen uit het plan gehaald. Voeg hem opnieuw toe.',
  'action-plan.organisation.unknown':
    'Deze organisatie is geen partner van de coalitie. Kies een partner.',
  'action-plan.goal.without-indicator':
    'Dit doel heeft geen indicator. Geef het eerst een indicator, dan kunt u meten.',
  'field.date.to-come': 'Deze dag moet nog komen. Kies vandaag of een dag eerder.',
  'field.number': 'Vul een getal in.',
};
