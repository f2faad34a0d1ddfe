/** De vijf onderwerpen van een reflectiegesprek. */
export const reflectionSubjects = {
  'added-value': 'Meerwaarde voor de partners',
  'current-question': 'Bijdrage aan het actuele vraagstuk',
  'changes-around-us': 'Veranderingen in het speelveld',
  means: 'Middelen en inbreng',
  'set-up': 'Inrichting in lijn met de doelen',
};
