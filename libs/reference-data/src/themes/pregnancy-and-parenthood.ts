import type { Theme } from '@zorgpaden/domain/themes';
import { words } from '../words.js';

export const wishForChild: Theme = {
  slug: 'kinderwens-en-anticonceptie',
  icon: 'heart',
  name: { nl: 'Kinderwens en anticonceptie', en: 'Wish for a child and contraception' },
  description: {
    nl: 'Praten over kinderwens en anticonceptie bij meerdere problemen tegelijk (Nu Niet Zwanger).',
    en: 'Talking about a wish for a child and contraception when several problems coincide (Nu Niet Zwanger).',
  },
  synonyms: {
    nl: words(`kinderwens, nu niet zwanger, nnz, anticonceptie, voorbehoedsmiddel, voorbehoedsmiddelen,
      pil, de pil, spiraal, spiraaltje, prikpil, implanon, implantaat, sterilisatie, condoom,
      anticonceptie na bevalling, geboorteregeling, gezinsplanning, volgende zwangerschap,
      weer zwanger, wil geen kind, wil kinderen, nog een kind, seksualiteit, soa, seksuele
      gezondheid, gratis anticonceptie, vergoeding anticonceptie`),
    en: words(`wish for a child, wanting a child, wanting children, contraception, contraceptive,
      birth control, the pill, iud, coil, implant, injection, sterilisation, condom, family
      planning, next pregnancy, pregnant again, no more children, sexual health, sexuality, std`),
  },
};

export const healthyPregnancy: Theme = {
  slug: 'gezond-zwanger-worden',
  icon: 'sprout',
  name: { nl: 'Gezond zwanger worden', en: 'Becoming pregnant in good health' },
  description: {
    nl: 'Vragen voor de zwangerschap: leefstijl, foliumzuur, ziekte, medicijnen of erfelijkheid.',
    en: 'Questions before pregnancy: lifestyle, folic acid, illness, medicines or heredity.',
  },
  synonyms: {
    nl: words(`preconceptie, preconceptioneel, preconceptiezorg, kinderwensspreekuur,
      kinderwensconsult, zwanger worden, zwangerwijzer, foliumzuur, vitamine, vitamine d, gezond gewicht, overgewicht,
      obesitas, ondergewicht, afvallen, voeding, gezond eten, diëtist, bewegen, leefstijl, medicijnen,
      medicijngebruik, medicijnen en zwangerschap, chronische ziekte, diabetes, suikerziekte,
      epilepsie, schildklier, hoge bloeddruk, erfelijk, erfelijkheid, erfelijke ziekte,
      neef en nicht, dragerschap, vruchtbaarheid, onvruchtbaar, lukt niet zwanger te worden, ivf`),
    en: words(`preconception, preconception care, getting pregnant, trying for a baby, folic acid,
      vitamins, healthy weight, overweight, obesity, underweight, diet, nutrition, dietician,
      exercise, lifestyle, medicines, medication, chronic illness, diabetes, epilepsy, thyroid,
      high blood pressure, hereditary, genetic, carrier, fertility, infertile, ivf`),
  },
};

export const unintendedPregnancy: Theme = {
  slug: 'onbedoeld-zwanger',
  icon: 'question',
  name: { nl: 'Onbedoeld zwanger', en: 'Unintended pregnancy' },
  description: {
    nl: 'Onverwacht of ongewenst zwanger: twijfel, keuzehulp, afbreken, afstand of zelf opvoeden.',
    en: 'Unexpected or unwanted pregnancy: doubt, help with the choice, abortion, adoption or parenting.',
  },
  synonyms: {
    nl: words(`ongewenst zwanger, ongepland zwanger, onverwacht zwanger, per ongeluk zwanger,
      twijfel over zwangerschap, twijfelt over de zwangerschap, wil de baby niet, wil het kindje
      niet, keuzehulp, keuzegesprek, fiom, siriz, abortus, abortuskliniek, abortuspil, overtijd,
      overtijdbehandeling, zwangerschap afbreken, weghalen, afstand doen, afstand ter adoptie,
      adoptie, pleegzorg, vondeling, ontkende zwangerschap, verborgen zwangerschap,
      zwangerschapstest, morning-afterpil, zwanger wat nu`),
    en: words(`unwanted pregnancy, unplanned pregnancy, unexpected pregnancy, accidentally pregnant,
      pregnant by accident, doubt about pregnancy, does not want the baby, pregnancy options,
      abortion, abortion clinic, abortion pill, termination, give up for adoption, adoption, foster
      care, concealed pregnancy, pregnancy test, morning after pill`),
  },
};

export const parenting: Theme = {
  slug: 'opvoeden-en-hechting',
  icon: 'family',
  name: { nl: 'Opvoeden en hechting', en: 'Parenting and bonding' },
  description: {
    nl: 'Vragen over de baby, huilen, slapen, de band met het kind of het ouder worden.',
    en: 'Questions about the baby, crying, sleep, the bond with the child or becoming a parent.',
  },
  synonyms: {
    nl: words(`opvoeden, opvoeding, opvoedvragen, opvoedhulp, opvoedondersteuning, ouderschap,
      hechting, band met baby, band met het kind, geen band, huilbaby, huilen, baby huilt veel,
      baby slaapt niet, slapen baby, voeding baby, borstvoeding, flesvoeding, lactatiekundige,
      eet slecht, groei, ontwikkeling, ontwikkelingsachterstand, gedrag, peuter, driftbuien,
      consultatiebureau, jgz, jeugdverpleegkundige, jeugdarts, cjg, stevig ouderschap, voorzorg,
      infant mental health, imh, kinderopvang, peuterspeelzaal, voorschoolse educatie, vve,
      babymassage, video-hometraining, vader, vaders, vaderschap, groeigids, centering parenting`),
    en: words(`parenting, upbringing, parenting questions, parenting support, attachment, bonding,
      bond with baby, no bond, crying baby, baby cries, colic, baby does not sleep, sleep,
      breastfeeding, bottle feeding, lactation, feeding, growth, development, developmental delay,
      behaviour, toddler, tantrums, well-baby clinic, child health, youth nurse, infant mental
      health, childcare, daycare, nursery, fathers, fatherhood`),
  },
};

export const prenatalVisit: Theme = {
  slug: 'prenataal-huisbezoek',
  icon: 'door',
  name: { nl: 'Prenataal huisbezoek', en: 'Prenatal home visit' },
  description: {
    nl: 'De jeugdgezondheidszorg komt tijdens de zwangerschap thuis langs bij een gezin.',
    en: 'Youth health care visits a family at home during pregnancy.',
  },
  synonyms: {
    nl: words(`huisbezoek, prenataal, prenatale huisbezoeken, phb, phbjgz, jgz huisbezoek,
      huisbezoek zwangere, huisbezoek tijdens zwangerschap, voorzorg, stevig ouderschap prenataal,
      jeugdverpleegkundige, jeugdgezondheidszorg, aanmelden jgz, kwetsbare zwangere,
      kwetsbaar zwanger, extra ondersteuning zwangere, centering zwangerschap,
      centeringzwangerschap, zwangerschapscursus, prenatale voorlichting, vroegsignalering`),
    en: words(`home visit, prenatal visit, antenatal home visit, antenatal visit, youth health care,
      nurse visit, vulnerable pregnancy, extra support in pregnancy, antenatal class, pregnancy
      course, centering pregnancy, early detection`),
  },
};

export const maternityCare: Theme = {
  slug: 'kraamzorg',
  icon: 'cradle',
  name: { nl: 'Kraamzorg', en: 'Maternity care' },
  description: {
    nl: 'Hulp thuis in de eerste week na de bevalling: aanvragen, uitbreiden of betalen.',
    en: 'Help at home in the first week after birth: arranging, extending or paying for it.',
  },
  synonyms: {
    nl: words(`kraamhulp, kraamverzorgende, kraamtijd, kraambed, kraamweek, kraambureau,
      geen kraamzorg, kraamzorg aanvragen, kraamzorg niet geregeld, kraamzorg te laat, eigen bijdrage kraamzorg,
      kosten kraamzorg, minder uren kraamzorg, extra uren kraamzorg, uitgestelde kraamzorg,
      couveusenazorg, na de bevalling, thuisbevalling, poliklinisch bevallen, geboortecentrum,
      partusassistentie, kraampakket, overdracht kraamzorg jgz`),
    en: words(`maternity nurse, postnatal care, postnatal help, help after birth, kraamzorg,
      first week, no maternity care, arrange maternity care, cost of maternity care, own
      contribution, more hours, home birth, birth centre, after birth, maternity package`),
  },
};
