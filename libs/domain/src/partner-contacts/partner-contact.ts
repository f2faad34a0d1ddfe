/** What somebody is for Kansrijke Start, beside the job at the own organisation. */
export const contactRoles = [
  'wethouder-opdrachtgever',
  'kwartiermaker',
  'regiocoordinator',
  'beleidsadviseur',
  'aandachtsfunctionaris-nu-niet-zwanger',
  'aandachtsfunctionaris-huiselijk-geweld',
  'poh',
] as const;
export type ContactRole = (typeof contactRoles)[number];
