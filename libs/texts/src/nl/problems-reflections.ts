/** Refusals around reflections and follow-ups. */
export const reflectionProblems = {
  'reflection.state.planned': 'Dit gesprek is nog niet gehouden.',
  'reflection.state.held': 'Dit gesprek is al gehouden.',
  'reflection.state.closed': 'Dit gesprek is afgesloten. Er kan niets meer aan veranderen.',
  'reflection.state.cancelled': 'Dit gesprek gaat niet door.',
  'reflection.not-yet': 'De dag van dit gesprek moet nog komen.',
  'reflection.nobody-heard': 'Vink aan wie er is. Een gesprek voert u met ten minste één partner.',
  'reflection.nobody-invited': 'Kies ten minste één partner.',
  'reflection.invited-twice': 'Een partner staat twee keer in de lijst.',
  'reflection.not-a-partner': 'Deze organisatie hoort niet bij dit gesprek.',
  'reflection.ends-before': 'Het einde ligt niet na het begin. Kies een latere tijd.',
  'reflection.follow-ups-incomplete': (p: { count: number }) =>
    p.count === 1
      ? 'Eén vervolgactie heeft nog geen eigenaar of einddatum. Vul die aan, dan kunt u afsluiten.'
      : `${p.count} vervolgacties hebben nog geen eigenaar of einddatum. Vul die aan, dan kunt u afsluiten.`,
  'reflection.hearing.too-early': 'Die dag ligt vóór het gesprek. Kies een dag erna.',
  'reflection.hearing.too-late':
    'Die dag ligt meer dan acht weken na het gesprek. Dan telt het niet meer mee.',
  'reflection.hearing.ahead': 'Die dag moet nog komen. Kies vandaag of een eerdere dag.',
  'reflection.hearing.already': 'Deze partner is al gehoord.',
  'reflection.nothing-prepared': 'Vul ten minste bij één onderwerp iets in.',
  'reflection.form-over': 'Er kan niets meer worden ingevuld: dit gesprek is voorbij.',
  'follow-up.owner-missing': 'Zeg wie dit doet: een partner, een functie of een persoon.',
  'follow-up.due-date-missing': 'Kies een dag waarop dit klaar is.',
  'follow-up.owner-unknown': 'Deze persoon werkt niet mee in deze coalitie. Kies iemand anders.',
  'follow-up.not-deleted': 'Deze actie staat er nog.',
  'follow-up.version-conflict':
    'Iemand anders veranderde deze actie. Bekijk eerst wat er nu staat.',
  'reflection.version-conflict':
    'Iemand anders veranderde dit gesprek. Bekijk eerst wat er nu staat.',
  'follow-up.source-unknown': 'Waar deze actie vandaan komt, is niet gevonden.',
  'follow-up.source-closed':
    'Dit gesprek is afgesloten. Een nieuwe actie hoort bij een nieuw gesprek.',
  'follow-up.same-state': 'Dat stond er al.',
  'follow-up.too-late-to-restore': 'Terughalen kan tot 30 dagen na het weghalen.',
};
