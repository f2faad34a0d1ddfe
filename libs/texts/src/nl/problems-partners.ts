/** The sentences of refusals about organisations and who takes part in a coalition. */
export const partnerProblems = {
  'partner-contact.partner-unknown': 'Deze partner doet niet mee in de coalitie.',
  'partner-contact.not-deleted': 'Deze contactpersoon is niet verwijderd.',
  'partner-contact.never-public':
    'Alleen partners van de coalitie zien dit. Er is niets openbaar te maken.',
  'partner-contact.version-conflict':
    'Iemand anders heeft dit contact intussen veranderd. Bekijk beide versies en kies.',
  'field.partner-type.unknown': 'Kies een soort partner uit de lijst.',
  'organisation.kvk.malformed': 'Een KvK-nummer heeft 8 cijfers.',
  'organisation.agb.malformed': 'Een AGB-code heeft 8 cijfers.',
  'organisation.oin.malformed': 'Een OIN heeft 20 cijfers.',
  'organisation.rsin.malformed': 'Een RSIN heeft 9 cijfers.',
  'organisation.postcode.malformed':
    'Vul een postcode in met vier cijfers en twee letters, zoals 7607 AB.',
  'organisation.web-domain.malformed': 'Vul alleen het domein in, zoals voorbeeld.nl.',
  'organisation.name.same':
    'Zo heet de organisatie al. Vul een andere naam of een andere soort in.',
  'organisation.name.not-after':
    'De vorige naam begon later. Kies een dag na de laatste verandering.',
  'organisation.name.later':
    'Kies vandaag of een eerdere dag: tot die dag heet de organisatie nog anders.',
  'organisation.version-conflict':
    'Iemand anders heeft deze organisatie intussen veranderd. Bekijk beide versies en kies.',
  'experience.of-nobody': 'Doet deze groep niet mee? Haal dit dan weg.',
  'experience.version-conflict':
    'Iemand anders heeft dit intussen gecorrigeerd. Bekijk wat er nu staat.',
  'timeline.not-after': (p: { from: string }) =>
    `Wat hiervoor gold, begon op ${p.from}. Kies een dag daarna.`,
  'timeline.not-before': (p: { from: string }) =>
    `Wat hierna gold, begon op ${p.from}. Kies een dag daarvoor.`,
  'partnership.one-organisation': 'Kies een organisatie uit de lijst, of vul een nieuwe in.',
  'partnership.organisation-unknown':
    'Deze organisatie bestaat niet. Kies een andere, of vul een nieuwe in.',
  'partnership.for-municipality-only':
    'Alleen een gemeente doet mee met thema’s en afdelingen. Haal dit weg.',
  'partnership.twice':
    'Deze organisatie is in die tijd al partner, of er wordt al met haar gepraat.',
  'partnership.status.impossible':
    'Deze stap kan niet. Een partner gaat vooruit: gevraagd, in gesprek, partner, gestopt. Komt een partner terug? Voeg haar dan opnieuw toe.',
  'partnership.status.only-one':
    'Dit is de enige stap die er is. Verwijder de partner als zij nooit meedeed.',
  'partnership.not-ended': 'Deze partner is niet gestopt en niet verwijderd.',
  'partnership.version-conflict':
    'Iemand anders heeft deze partner intussen veranderd. Bekijk beide versies en kies.',
  'partnership.status.not-after': (p: { from: string }) =>
    `De vorige stap begon op ${p.from}. Kies een dag daarna.`,
  'partnership.restore-too-late': (p: { days: number }) =>
    `Dit is meer dan ${p.days} dagen geleden. Voeg de partner opnieuw toe.`,
  'organisation.merged': (p: { name: string }) =>
    `Deze organisatie is samengevoegd met ${p.name}. Kijk daar verder.`,
  'merge-proposal.of-no-partner':
    'Geen van beide is partner van de coalitie. Vraag het aan een coalitie waar een van de twee meedoet.',
  'merge-proposal.twice': 'De coalitie heeft dit al voorgesteld. Wacht op het antwoord.',
  'merge-proposal.not-open': 'Dit voorstel is al beantwoord, of een van de twee is er niet meer.',
  'organisation-merge.same': 'Kies twee verschillende organisaties.',
  'organisation-merge.example':
    'Een organisatie uit een voorbeeld kan niet samengaan met een echte.',
  'organisation-merge.only-parties':
    'Deze twee zijn de enige partijen van een afspraak met elkaar. Zij kunnen niet één organisatie zijn.',
  'organisation-merge.preview-outdated':
    'Er is intussen iets veranderd. Kijk opnieuw wat er gebeurt.',
  'organisation-merge.undone': 'Dit samenvoegen is al ongedaan gemaakt.',
  'organisation-merge.undo-too-late':
    'Dit is langer dan 30 dagen geleden. Ongedaan maken kan niet meer.',
  'organisation-merge.not-kept':
    'Wat hiervoor nodig is, is gewist omdat iemand uit het systeem is gehaald. Ongedaan maken kan niet meer.',
  'organisation-merge.kept-is-merged':
    'De organisatie die bleef, is zelf samengevoegd met een andere. Maak eerst dat ongedaan.',
  'organisation-merge.changed-since':
    'Wat is samengevoegd, is daarna gewijzigd. Ongedaan maken zou die wijziging wissen.',
};
