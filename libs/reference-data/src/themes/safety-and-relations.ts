import type { Theme } from '@zorgpaden/domain/themes';
import { words } from '../words.js';

export const unsafeAtHome: Theme = {
  slug: 'onveilig-thuis',
  icon: 'shield',
  name: { nl: 'Onveilig thuis', en: 'Unsafe at home' },
  description: {
    nl: 'Huiselijk geweld, dwang, bedreiging, stalking of zorgen om de veiligheid van een kind.',
    en: 'Domestic violence, coercion, threats, stalking or worries about the safety of a child.',
  },
  synonyms: {
    nl: words(`huiselijk geweld, onveiligheid, onveilig, geweld, partnergeweld, mishandeling, slaan,
      slaat, geslagen, wordt geslagen, blauwe plekken, blauwe plek, bedreiging, bedreigd, bang voor
      partner, bang voor haar man, bang voor haar vriend, controlerend, dwang, dwingende controle,
      psychisch geweld, narcist, stalking, stalker, ruzie, ruzies, escalatie, eergerelateerd geweld,
      eerwraak, huwelijksdwang, gedwongen huwelijk, achterlating, besnijdenis, vgv,
      meisjesbesnijdenis, verkracht, verkrachting, seksueel geweld, seksueel misbruik, incest,
      mensenhandel, uitbuiting, loverboy, prostitutie, kindermishandeling, verwaarlozing,
      shaken baby, meldcode, melding, veilig thuis, blijf van mijn lijf, blijfhuis, vrouwenopvang,
      huisverbod, kinderbescherming, raad voor de kinderbescherming, ots, ondertoezichtstelling,
      uithuisplaatsing`),
    en: words(`domestic violence, domestic abuse, violence, abuse, abused, abusive partner, hits,
      hit, beaten, bruises, bruise, threats, threatened, afraid of partner, afraid of her husband,
      coercive control, controlling, stalking, stalker, fights, honour violence, forced marriage,
      fgm, female genital mutilation, rape, raped, sexual violence, sexual abuse, incest, human
      trafficking, exploitation, child abuse, neglect, shaken baby, reporting code, women's shelter,
      refuge, restraining order, child protection, out-of-home placement, unsafe`),
  },
};

export const relationship: Theme = {
  slug: 'scheiding-en-relatie',
  icon: 'two-paths',
  name: { nl: 'Scheiding en relatie', en: 'Separation and relationship' },
  description: {
    nl: 'Uit elkaar gaan, spanningen in de relatie, gezag, erkenning of omgang.',
    en: 'Separating, tension in the relationship, custody, recognition or contact.',
  },
  synonyms: {
    nl: words(`scheiding, scheiden, echtscheiding, uit elkaar, vechtscheiding, complexe scheiding,
      relatie, relatieproblemen, relatietherapie, ruzie met partner, partner weg, partner is weg,
      vader weg, vader niet in beeld, ex, omgang, omgangsregeling, ouderschapsplan, gezag, ouderlijk
      gezag, erkenning, erkennen, vaderschap, alimentatie, kinderalimentatie, mediation, mediator,
      advocaat, ontrouw, vreemdgaan, gedetineerd, partner in de gevangenis, detentie`),
    en: words(`separation, divorce, breaking up, split up, relationship, relationship problems,
      couples therapy, partner left, father left, father absent, ex, contact arrangement, custody,
      parental authority, recognition, paternity, alimony, child support, mediation, lawyer,
      partner in prison, detention`),
  },
};

export const grief: Theme = {
  slug: 'rouw-en-verlies',
  icon: 'leaf',
  name: { nl: 'Rouw en verlies', en: 'Grief and loss' },
  description: {
    nl: 'Miskraam, een baby die overlijdt, of verlies van iemand die dichtbij stond.',
    en: 'Miscarriage, a baby who dies, or the loss of somebody close.',
  },
  synonyms: {
    nl: words(`rouw, verlies, verdriet, overleden, overlijden, dood, miskraam, miskramen,
      doodgeboren, doodgeboorte, stilgeboren, sterrenkindje, overleden baby, wiegendood,
      zwangerschapsverlies, zwangerschapsafbreking, vroeggeboorte, prematuur, couveuse, ziekenhuisopname baby,
      kind met beperking, slecht nieuws, 20 weken echo, downsyndroom, partner overleden,
      ouder overleden, begraven, uitvaart, lotgenoten, levend verlies`),
    en: words(`grief, grieving, mourning, loss, death, died, bereavement, miscarriage, stillbirth,
      stillborn, baby died, cot death, pregnancy loss, premature, preterm, incubator, bad news,
      disabled child, partner died, parent died, funeral, fellow sufferers`),
  },
};

export const supportNearby: Theme = {
  slug: 'steun-in-de-buurt',
  icon: 'neighbourhood',
  name: { nl: 'Steun in de buurt', en: 'Support nearby' },
  description: {
    nl: 'Iemand die meeloopt: een vrijwilliger, maatje, steungezin, moedergroep of buurthuis.',
    en: 'Somebody alongside: a volunteer, buddy, support family, mothers’ group or community centre.',
  },
  synonyms: {
    nl: words(`informele steun, steun, hulp in huis, vrijwilliger, vrijwilligers, maatje, buddy,
      home-start, homestart, humanitas, steunouder, steungezin, meeleefgezin, buurtgezin,
      buurtgezinnen, oppas, geen oppas, netwerk, klein netwerk, geen netwerk, alleen, eenzaam,
      eenzaamheid, isolement, geen familie, geen vrienden, moedergroep, moeders, oudergroep,
      ouderkamer, inloop, speelgroep, buurthuis, buurthuiskamer, welzijn, ervaringsdeskundige,
      lotgenoten, contact met andere moeders, moeders informeren moeders, praktische hulp,
      spullen, speelgoed`),
    en: words(`informal support, support, volunteer, volunteers, buddy, home-start, humanitas,
      support family, babysitter, network, no network, alone, lonely, loneliness, isolated,
      isolation, no family, no friends, mothers group, parents group, playgroup, drop-in,
      community centre, practical help, expert by experience, peers`),
  },
};
