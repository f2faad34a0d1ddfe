import type { Theme } from '@zorgpaden/domain/themes';
import { words } from '../words.js';

export const mentalHealth: Theme = {
  slug: 'psychische-klachten',
  icon: 'mind',
  name: { nl: 'Psychische klachten', en: 'Mental health' },
  description: {
    nl: 'Somberheid, angst, trauma, psychose of een eerdere psychiatrische behandeling.',
    en: 'Low mood, anxiety, trauma, psychosis or earlier psychiatric treatment.',
  },
  synonyms: {
    nl: words(`psychisch, psychiatrie, psychiatrisch, psycholoog, psychiater, ggz, poh-ggz, pop-poli,
      depressie, depressief, somber, somberheid, huilen, huilt veel, niet blij met de
      baby, postnatale depressie, postpartum depressie, prenatale depressie, kraambedpsychose,
      psychose, stemmen horen, in de war, verward, angst, angstig, paniek, paniekaanval,
      bevalangst, bang voor de bevalling, trauma, ptss, traumatische bevalling, bipolair, manisch,
      borderline, persoonlijkheidsstoornis, eetstoornis, anorexia, dwang, ocd, adhd, autisme, asperger,
      medicatie, antidepressiva, suïcide, zelfmoord, suïcidaal, wil niet meer leven,
      zelfbeschadiging, opname, moeder-kindafdeling, dwanggedachten`),
    en: words(`mental, mental illness, psychiatry, psychiatric, psychologist, psychiatrist,
      depression, depressed, low mood, sad, crying, baby blues, postnatal depression, postpartum
      depression, psychosis, postpartum psychosis, hearing voices, confused, anxiety, anxious,
      panic, panic attack, fear of birth, afraid of giving birth, trauma, ptsd, birth trauma,
      bipolar, borderline, personality disorder, eating disorder, anorexia, ocd, adhd, autism,
      antidepressants, medication, suicide, suicidal, self-harm`),
  },
};

export const stress: Theme = {
  slug: 'stress',
  icon: 'pressure',
  name: { nl: 'Stress en overbelasting', en: 'Stress and overload' },
  description: {
    nl: 'Te veel tegelijk, slecht slapen, oververmoeid of geen rust meer vinden.',
    en: 'Too much at once, bad sleep, exhaustion or no rest any more.',
  },
  synonyms: {
    nl: words(`gestrest, gespannen, spanning, overspannen, burn-out, overbelast,
      overbelasting, slaapt niet, slaapt slecht, slaapt niet van de stress, slapeloosheid,
      slaapproblemen, moe, uitgeput, oververmoeid, piekeren, zorgen, te veel aan het hoofd, het
      wordt te veel, kan het niet aan, trekt het niet, hoofd loopt om, mantelzorg, mantelzorger,
      alleenstaand, alleenstaande moeder, alles alleen doen, ziek kind, werkdruk, zwangerschapsverlof,
      problemen op het werk, huilbaby`),
    en: words(`stressed, tense, tension, burnout, burn-out, overload, overloaded, overwhelmed,
      cannot sleep, sleeps badly, insomnia, tired, exhausted, worrying, worries, too much, cannot
      cope, not coping, carer, caregiver, single mother, single parent, on her own, pressure,
      work pressure`),
  },
};

export const addiction: Theme = {
  slug: 'verslaving',
  icon: 'bottle',
  name: { nl: 'Verslaving en middelen', en: 'Addiction and substances' },
  description: {
    nl: 'Drugs, medicijnen, gokken of gamen, in het verleden of nu.',
    en: 'Drugs, medicines, gambling or gaming, in the past or now.',
  },
  synonyms: {
    nl: words(`verslaafd, verslavingszorg, verslaafde, middelen, middelengebruik, drugs,
      drugsgebruik, gebruikt, cannabis, wiet, blowen, blowt, joint, hasj, cocaïne, coke, crack,
      xtc, speed, amfetamine, ghb, ketamine, 3-mmc, heroïne, methadon, lachgas, pillen,
      slaappillen, oxazepam, benzodiazepine, pijnstillers, opiaten, oxycodon, gokken,
      gokverslaving, gokschuld, gamen, gameverslaving, seksverslaving, afkicken, terugval, detox,
      ontwenning, baby met ontwenning, jellinek, tactus, partner verslaafd`),
    en: words(`addict, addicted, drugs, drug use, substance use, substance abuse, cannabis, weed,
      marijuana, joint, cocaine, crack, ecstasy, speed, amphetamine, ghb, ketamine, heroin,
      methadone, nitrous oxide, pills, sleeping pills, benzodiazepines, painkillers, opioids,
      gambling, gaming, rehab, detox, relapse, withdrawal, neonatal withdrawal`),
  },
};

export const smokingAndAlcohol: Theme = {
  slug: 'roken-en-alcohol',
  icon: 'no-smoking',
  name: { nl: 'Roken en alcohol', en: 'Smoking and alcohol' },
  description: {
    nl: 'Stoppen met roken, vapen of drinken rond de zwangerschap, ook voor de partner.',
    en: 'Quitting smoking, vaping or drinking around pregnancy, for the partner as well.',
  },
  synonyms: {
    nl: words(`roken, rookt, stoppen met roken, sigaret, sigaretten, tabak, nicotine,
      nicotinepleisters, vapen, vape, e-sigaret, meeroken, rookvrij, rookvrije start, alcohol,
      drank, drinken, drinkt, bier, wijn, stoppen met drinken, drankprobleem, alcoholist,
      alcoholverslaving, fas, fasd, foetaal alcohol syndroom`),
    en: words(`smoking, smokes, quit smoking, stop smoking, cigarette, cigarettes, tobacco, nicotine,
      nicotine patches, vaping, vape, e-cigarette, second-hand smoke, smoke-free, alcohol, drinking,
      drinks, beer, wine, stop drinking, drinking problem, alcoholic, fas, fasd, fetal alcohol`),
  },
};
