import type { Theme } from '@zorgpaden/domain/themes';
import { words } from '../words.js';

export const moneyWorries: Theme = {
  slug: 'geldzorgen',
  icon: 'money',
  name: { nl: 'Geldzorgen', en: 'Money worries' },
  description: {
    nl: 'Schulden, achterstanden, te weinig geld om van te leven of geen geld voor babyspullen.',
    en: 'Debts, arrears, too little money to live on or no money for baby things.',
  },
  synonyms: {
    nl: words(`geld, geldproblemen, geen geld, te weinig geld, schuld, schulden, schuldhulp,
      schuldhulpverlening, schuldsanering, sanering, huurachterstand, huurschuld, achterstand,
      betalingsachterstand, energieschuld, energierekening, gas en licht, afgesloten van gas en
      licht, deurwaarder, beslag, loonbeslag, incasso, aanmaning, rood staan, lening, krediet,
      armoede, arm, minima, bijstand, uitkering, inkomen, laag inkomen, toeslagen,
      toeslagenaffaire, kinderopvangtoeslag, zorgtoeslag, huurtoeslag, kindgebonden budget,
      belastingschuld, bijzondere bijstand, bewindvoerder, beschermingsbewind, budgetbeheer,
      budgetcoach, voedselbank, geen eten, babyspullen, babyuitzet, kleding, luiers, wieg,
      kinderwagen, kan de rekening niet betalen, rekeningen, post niet openen, wanbetaler,
      werkloos, ontslag, wsnp, eigen risico, zorgpremie niet betaald, financieel, financiën`),
    en: words(`money, no money, money problems, debt, debts, in debt, debt relief, rent arrears,
      arrears, behind on rent, bailiff, bills, unpaid bills, energy bill, poverty, poor, benefits,
      social assistance, welfare, low income, allowance, allowances, childcare allowance, loan,
      overdrawn, collection agency, budget coach, food bank, baby clothes, baby things, nappies,
      pram, unemployed, lost job, financial, finances`),
  },
};

export const housing: Theme = {
  slug: 'wonen',
  icon: 'home',
  name: { nl: 'Wonen', en: 'Housing' },
  description: {
    nl: 'Geen passende woning, te klein of slecht huis, dreigende uitzetting of urgentie.',
    en: 'No suitable home, a home that is too small or in bad repair, eviction, or priority housing.',
  },
  synonyms: {
    nl: words(`woning, huis, woonruimte, huurhuis, huurwoning, sociale huur, woningnood, urgentie,
      urgentieverklaring, woningcorporatie, corporatie, huisbaas, verhuurder, verhuizen, te klein
      wonen, te klein huis, inwonen, bij ouders wonen, bij schoonouders, uithuiszetting,
      ontruiming, huisuitzetting, huurcontract, schimmel, vocht, vochtig huis, koud huis, lekkage,
      geen verwarming, geen kinderkamer, onderhuur, tijdelijke huur, antikraak, woonwagen,
      begeleid wonen, beschermd wonen, woonoverlast, burenoverlast, burenruzie, starterswoning`),
    en: words(`house, home, flat, apartment, accommodation, social housing, priority housing,
      urgency statement, housing association, landlord, rent, rental contract, moving, too small,
      overcrowded, living with parents, eviction, mould, damp, cold house, no heating, supported
      living, neighbours, nuisance`),
  },
};

export const homeless: Theme = {
  slug: 'dakloos',
  icon: 'bed',
  name: { nl: 'Dakloos', en: 'Homeless' },
  description: {
    nl: 'Geen eigen slaapplek: op straat, bij vrienden op de bank, in de auto of in de opvang.',
    en: 'No place of one’s own to sleep: on the street, on a friend’s sofa, in a car or a shelter.',
  },
  synonyms: {
    nl: words(`dakloze, thuisloos, dak- en thuisloos, zwerven, zwerver, op straat, slaapt op straat,
      slaapt in de auto, bankslaper, bankslapen, logeert bij vrienden, geen slaapplek, geen vast
      adres, geen adres, briefadres, inschrijving brp, niet ingeschreven, opvang, noodopvang,
      nachtopvang, maatschappelijke opvang, moeder-kindopvang, moeder en kind opvang, crisisopvang,
      leger des heils, economisch dakloos, uitgezet, op straat gezet`),
    en: words(`homelessness, rough sleeping, sleeping rough, on the street, sleeping in a car,
      sofa surfing, couch surfing, no fixed address, no address, postal address, registration,
      shelter, night shelter, emergency shelter, mother and child shelter, nowhere to sleep,
      evicted, salvation army`),
  },
};

export const uninsured: Theme = {
  slug: 'onverzekerd',
  icon: 'document',
  name: { nl: 'Onverzekerd', en: 'Uninsured' },
  description: {
    nl: 'Geen zorgverzekering of geen verblijfspapieren, en wel zorg nodig.',
    en: 'No health insurance or no residence papers, and in need of care.',
  },
  synonyms: {
    nl: words(`niet verzekerd, geen verzekering, zorgverzekering, geen zorgverzekering, verzekering
      opgezegd, geschorst, wanbetalersregeling, cak, onverzekerbaar, onverzekerbare vreemdeling,
      ongedocumenteerd, zonder papieren, geen papieren, illegaal, geen verblijfsvergunning,
      arbeidsmigrant, eu-migrant, buitenlandse werknemer, toerist zwanger, geen bsn,
      kosten bevalling, wie betaalt de zorg, wie betaalt de bevalling, uitgeprocedeerd`),
    en: words(`not insured, no insurance, health insurance, no health insurance, undocumented,
      without papers, no papers, illegal, no residence permit, migrant worker, eu migrant,
      cost of birth, who pays for care, who pays, cak, insurance cancelled`),
  },
};
