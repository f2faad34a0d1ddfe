import { actionPlanProblems } from './problems-action-plans.js';
import { agreementProblems } from './problems-agreements.js';
import { attachmentProblems } from './problems-attachments.js';
import { contactRouteProblems } from './problems-contact-routes.js';
import { reflectionProblems } from './problems-reflections.js';
import { partnerImportProblems } from './problems-partner-imports.js';
import { caseConferenceProblems } from './problems-case-conferences.js';
import { partnerProblems } from './problems-partners.js';
import { signInProblems } from './problems-sign-in.js';
import { rolesInWords } from './roles.js';

/**
 * The sentence for every code with which the API or a form refuses. `status.<number>` are the titles
 * of RFC 9457 problems. Codes are stable; sentences may be improved.
 */
export const problems = {
  'status.400': 'Dit verzoek klopt niet',
  'status.401': 'U bent niet aangemeld',
  'status.403': 'Dit mag niet',
  'status.404': 'Niet gevonden',
  'status.405': 'Dit kan hier niet',
  'status.406': 'Dit formaat is er niet',
  'status.408': 'Het duurde te lang',
  'status.409': 'Dit kan nu niet',
  'status.410': 'Dit bestaat niet meer',
  'status.412': 'Er is intussen iets veranderd',
  'status.413': 'Dit is te groot',
  'status.414': 'Dit adres is te lang',
  'status.415': 'Dit formaat wordt niet gelezen',
  'status.428': 'Er ontbreekt een versie',
  'status.429': 'Te veel verzoeken',
  'status.431': 'De kopregels zijn te lang',
  'status.500': 'Er ging iets mis',
  'status.503': 'Tijdelijk niet beschikbaar',

  'request.invalid': 'Niet alles is goed ingevuld. Bij elk veld staat wat eraan schort.',
  'request.malformed': 'Dit verzoek kan niet gelezen worden.',
  'request.forbidden': 'U hebt hier geen rechten voor.',
  'request.not-found': 'Op dit adres is niets gevonden.',
  'request.method-not-allowed': 'Deze methode bestaat niet voor dit adres.',
  'request.not-acceptable': 'Het antwoord bestaat niet in het gevraagde formaat.',
  'request.too-slow': 'Het verzoek kwam niet op tijd binnen.',
  'request.too-large': 'Er is meer verstuurd dan hier past.',
  'request.uri-too-long': 'Het adres is langer dan hier past.',
  'request.media-type': 'Stuur de gegevens als application/json.',
  'request.headers-too-large': 'De kopregels zijn langer dan hier past.',
  'request.version-missing':
    'Stuur in de kopregel If-Match mee welke versie u hebt gezien, bijvoorbeeld "3".',
  'request.too-many': (p: { seconds: number }) =>
    `Er kwamen te veel verzoeken van uw adres. Probeer het over ${p.seconds} seconden opnieuw.`,
  'request.key-reused':
    'Deze Idempotency-Key is al gebruikt voor een ander verzoek. Maak een nieuwe.',
  'server.failed': 'Er ging iets mis aan onze kant. Probeer het later opnieuw.',
  'server.unavailable': 'Het systeem is even niet bereikbaar. Probeer het zo opnieuw.',

  'field.required': 'Vul dit veld in.',
  'field.unknown': 'Dit veld bestaat niet.',
  'field.malformed': 'Deze waarde past niet bij dit veld.',
  'field.characters':
    'In deze tekst staat een teken dat niet bewaard kan worden. Typ de tekst opnieuw.',
  'field.too-long': 'Deze tekst is te lang.',
  'field.too-many': 'Dit zijn er te veel.',
  'field.too-small': 'Dit getal is te klein.',
  'field.too-large': 'Dit getal is te groot.',
  'field.whole-number': 'Vul een heel getal in.',
  'field.id.malformed': 'Dit is geen geldig nummer (UUIDv7).',
  'field.version.malformed': 'Schrijf de versie tussen aanhalingstekens, bijvoorbeeld "3".',
  'field.key.malformed': 'Gebruik 8 tot 200 letters, cijfers, streepjes of liggende streepjes.',
  'field.municipality-code.malformed': 'Een gemeentecode is GM met vier cijfers, zoals GM0141.',
  'field.municipality.unknown': 'Deze gemeente bestaat niet.',
  'field.region.unknown': 'Deze regio bestaat niet.',
  'field.postcode.malformed': 'Vul de vier cijfers van een postcode in, zoals 7607.',
  'field.postcode.unknown': 'Deze postcode kennen wij niet. Kies de gemeente.',
  'field.date.malformed': 'Vul een datum in als jaar-maand-dag, zoals 2026-11-03.',
  'field.period.backwards': 'De laatste dag ligt vóór de eerste. Kies een latere dag.',
  'field.time.malformed': 'Vul een tijd in zoals 09:00.',
  'field.theme.unknown': 'Dit thema bestaat niet.',
  'field.phase.unknown': 'Deze fase bestaat niet.',
  'field.citizen-service-number':
    'Hier lijkt een burgerservicenummer te staan. Gegevens van cliënten horen niet in dit systeem: haal het nummer weg.',
  'field.client-story.birth':
    'Hier lijkt de geboortedatum van een cliënt te staan. Gegevens van cliënten horen niet in dit systeem: haal haar weg.',
  'field.client-story.name':
    'Hier lijkt de naam van een cliënt te staan. Gegevens van cliënten horen niet in dit systeem: haal de naam weg.',
  'field.client-story.condition':
    'Hier lijkt iets over de gezondheid van een cliënt te staan. Gegevens van cliënten horen niet in dit systeem: haal het weg.',
  'field.client-story.pregnancy':
    'Hier lijkt iets over de zwangerschap van een cliënt te staan. Gegevens van cliënten horen niet in dit systeem: haal het weg.',
  'overrule.reason.suspect':
    'In uw reden lijken zelf gegevens van een cliënt te staan. Zeg het zonder naam, nummer of datum.',
  'field.link.malformed': 'Deze link is niet compleet. Kopieer het hele adres uit de mail.',
  'rich-text.link.malformed':
    'Een link gaat naar een webadres met https, een mailadres of een telefoonnummer.',
  'field.role.unknown': 'Deze rol bestaat niet.',
  'field.email.malformed': 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.',
  'field.email.same': 'Dit is uw adres van nu.',
  'field.password.wrong': 'Dit wachtwoord klopt niet.',
  'field.password.too-short': 'Kies een wachtwoord van ten minste 15 tekens.',
  'field.password.guessable':
    'Dit wachtwoord is makkelijk te raden. Kies een zin van een paar woorden die niet bij elkaar horen.',

  'permission.signed-out': 'Meld u aan om dit te doen.',
  'permission.role': (p: { roles: string }) => `Dit is voor een ${rolesInWords(p.roles)}.`,
  'permission.elsewhere': 'Uw rol is voor een andere coalitie, organisatie of gemeente.',
  'permission.not-yours': 'Dit is van iemand anders.',
  'permission.role-not-given': 'Deze rol kunt u niet geven of wijzigen. Vraag de beheerder.',
  'permission.oneself': 'Dit kunt u niet bij uzelf doen. Vraag een andere beheerder.',

  'client-data.nowhere': 'Kies waar het staat.',
  'client-data.settled': 'Dit is al afgehandeld.',
  'client-data.quarantined': 'Deze tekst is al afgezonderd.',
  'client-data.not-quarantined': 'Zonder de tekst eerst af, en kijk wat er staat. Wis hem daarna.',

  ...actionPlanProblems,
  ...attachmentProblems,
  ...contactRouteProblems,
  ...reflectionProblems,
  ...signInProblems,
  ...agreementProblems,
  ...partnerImportProblems,

  'user.exists': 'Er is al een account met dit e-mailadres.',

  'people.version-conflict':
    'Iemand anders heeft deze rol intussen veranderd. Bekijk de lijst opnieuw.',
  'people.blocked': 'Dit account is al geblokkeerd.',
  'people.not-blocked': 'Dit account is niet geblokkeerd.',
  'people.no-second-factor': 'Deze persoon heeft geen tweede stap.',
  'people.role.past': 'Kies een latere dag: wat voorbij is, verandert niet meer.',
  'people.role.ended': 'Deze rol is dan al geëindigd.',
  'people.role.over': 'De tijd van deze rol is voorbij. Vraag om een nieuwe uitnodiging.',
  'people.role.twice': 'Deze persoon heeft deze rol al in die tijd.',
  'people.role.same': 'Deze persoon heeft deze rol al. Kies een andere rol.',
  'people.role.other-scope':
    'Deze rol hoort bij iets anders: een partner bij een organisatie, de andere rollen bij de coalitie. Beëindig de rol en nodig deze persoon opnieuw uit.',

  'handover.not-a-lead': 'Dit is niet de rol van een trekker. Kies wie er nu trekker is.',

  'invitation.twice':
    'Deze persoon is al uitgenodigd voor deze rol. Verstuur die uitnodiging opnieuw, of trek haar in.',
  'invitation.scope-elsewhere':
    'Deze rol bestaat niet voor dit gebied. Kies een andere rol, of een ander gebied.',
  'invitation.role-not-here': 'Deze rol is niet voor een coalitie.',
  'invitation.partners-only': 'Alleen een partner werkt namens een organisatie.',
  'invitation.organisation-elsewhere':
    'Deze organisatie doet niet mee in deze coalitie. Kies een partner van de coalitie.',

  'municipality.unknown': (p: { code: string }) => `Er is geen gemeente met de code ${p.code}.`,
  'municipality.split': (p: { name: string }) =>
    `${p.name} is verdeeld over andere gemeenten. Kies er een.`,

  'privacy.removal.other-address': 'Dit is niet uw eigen e-mailadres.',
  'privacy.removal.evidence':
    'U ging namens een organisatie akkoord met een samenwerkingsafspraak. Uw naam hoort bij het bewijs daarvan, en kan niet worden gewist zolang de afspraak wordt bewaard.',
  'privacy.removal.last-administrator':
    'U bent de enige beheerder. Zonder beheerder kan niemand meer worden toegelaten of verwijderd. Maak eerst iemand anders beheerder.',

  'coalition.municipalities.empty': 'Kies ten minste één gemeente.',
  'coalition.municipality-in-use':
    'Er zijn contactroutes voor deze gemeente. Pas die eerst aan, of haal ze weg.',
  'coalition.privacy.no-controller': 'Noem ten minste één organisatie die verantwoordelijk is.',
  'coalition.regional-needs-two': 'Een regionale coalitie heeft ten minste twee gemeenten.',
  'coalition.version-conflict':
    'Iemand anders heeft deze coalitie intussen veranderd. Bekijk beide versies en kies.',
  'undo.too-late': (p: { days: number }) =>
    `Terughalen kan tot ${p.days} dagen na het verwijderen. Die zijn voorbij.`,
  'coalition.not-deleted': 'Deze coalitie is niet verwijderd.',

  'coalition.membership.twice': 'Deze coalitie doet in deze tijd al mee.',
  'coalition.membership.ended': 'De deelname stopt al eerder. Kies een dag daarvoor.',
  'coalition.membership.not-regional':
    'Alleen bij een regionale coalitie kunnen lokale coalities zich aansluiten.',
  'coalition.membership.not-local': 'Kies een lokale coalitie.',
  'coalition.membership.version-conflict':
    'Iemand anders heeft deze deelname intussen veranderd. Bekijk wat er nu staat.',
  'field.coalition.unknown': 'Deze coalitie is er niet.',

  'reorganisation.carried-out': 'Deze herindeling is al uitgevoerd.',
  'reorganisation.code-in-use': 'Deze code is al van een gemeente, nu of vroeger.',
  'reorganisation.preview-outdated':
    'Er is intussen iets veranderd. Bekijk opnieuw wat deze herindeling doet.',
  'reorganisation.refused': 'Deze herindeling kan vandaag niet worden uitgevoerd.',
  'reorganisation.succeeds-nobody': 'Geen gemeente gaat op in deze nieuwe gemeente.',
  'reorganisation.successor-closes': 'Deze gemeente houdt zelf op die dag op te bestaan.',
  'reorganisation.too-early': 'De dag van de herindeling is nog niet begonnen.',
  'reorganisation.version-conflict':
    'Iemand anders heeft deze herindeling intussen veranderd. Bekijk wat er nu staat.',

  'foundation.twice': 'Dit staat er voor deze dagen al. Pas aan wat er staat.',
  'foundation.not-deleted': 'Dit is niet verwijderd.',
  'foundation.other-kind': 'Dit is iets anders. Voeg het toe in plaats van dit te wijzigen.',
  'foundation.version-conflict':
    'Iemand anders heeft dit intussen veranderd. Bekijk beide versies en kies.',

  'coalition.status.same': 'De coalitie heeft deze status al. Kies een andere status.',
  'coalition.status.impossible':
    'Deze stap kan niet. Een status gaat vooruit; alleen van beëindigd kan de coalitie terug naar in ontwikkeling.',
  'coalition.status.not-before': (p: { from: string }) =>
    `De volgende status begon op ${p.from}. Kies een dag daarvoor.`,
  'coalition.status.version-conflict':
    'Iemand anders heeft deze status intussen gecorrigeerd. Bekijk wat er nu staat.',
  'coalition.status.not-after': (p: { from: string }) =>
    `De vorige status begon op ${p.from}. Kies een dag daarna.`,

  ...caseConferenceProblems,
  ...partnerProblems,

  'publication.nothing-to-publish': 'Er is niets veranderd sinds de laatste publicatie.',
  'publication.refused':
    'Een of meer contactroutes kunnen nog niet worden gepubliceerd. In het overzicht staat wat eraan schort.',
  'publication.version-conflict':
    'Er is intussen iets veranderd. Bekijk opnieuw wat er openbaar wordt.',
  'publication.unpublished-changes':
    'Er zijn wijzigingen die nog niet gepubliceerd zijn. Terugzetten vervangt ze.',
  'publication.unknown': 'Deze publicatie bestaat niet.',

  'finder.place-missing': 'Geef een postcode of een gemeente.',
};
