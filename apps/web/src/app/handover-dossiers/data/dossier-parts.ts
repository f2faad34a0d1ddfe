import { experienceGroups } from '@zorgpaden/domain/experience-statements';
import type { HandoverDossier } from '@zorgpaden/domain/handover-dossiers/contract';
import type { Language } from '@zorgpaden/domain/themes';
import type { HandoverDossierTexts } from '@zorgpaden/texts/nl/handover-dossier';
import { dateInWords } from '../../platform/dates';

/** A line with what belongs to it below. */
export interface DossierItem {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A part of the dossier that is a list. */
export interface DossierPart {
  readonly title: string;
  readonly items: readonly DossierItem[];
}

/** The parts before the agreements, in words. */
export function firstParts(
  dossier: HandoverDossier,
  words: HandoverDossierTexts,
  language: Language,
): DossierPart[] {
  const day = (date: string) => dateInWords(date, language);
  const { sections } = words;
  const people = dossier.people.map(({ role, name, from, to }) => ({
    title: `${words.roles[role]}: ${name}`,
    lines: [
      to === null
        ? words.since({ date: day(from) })
        : words.fromUntil({ from: day(from), to: day(to) }),
    ],
  }));
  const partners = dossier.partners.map(({ name, domain, status, since, part, contacts }) => ({
    title: name,
    lines: [
      words.partnerSince({
        domain: words.domains[domain],
        status: words.partnerStatuses[status],
        date: day(since),
      }),
      part,
      ...contacts.map((one) =>
        [one.name, one.job, one.phone, one.email].filter(Boolean).join(', '),
      ),
      contacts.length === 0 ? words.noContact : '',
    ].filter(Boolean),
  }));
  return [
    { title: sections.people, items: people },
    { title: sections.basis, items: basisOf(dossier, words, language) },
    { title: sections.partners, items: partners },
    { title: sections.caseConferences, items: conferencesOf(dossier, words, language) },
  ];
}

function basisOf(
  dossier: HandoverDossier,
  words: HandoverDossierTexts,
  language: Language,
): DossierItem[] {
  const { municipalities, status, goals, steps, funding } = dossier;
  const day = (date: string) => dateInWords(date, language);
  const euros = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB');
  const stands = status
    ? words.statusSince({ status: words.statuses[status.status], date: day(status.since) })
    : words.statuses.unknown;
  const all = [
    [words.municipalities, [municipalities.join(', ')]],
    [words.status, [stands]],
    [words.goals, goals],
    [
      words.steps,
      steps.map(({ step, since, evidence }) =>
        [words.stepNames[step], words.since({ date: day(since) }), evidence]
          .filter(Boolean)
          .join(', '),
      ),
    ],
    [words.experience.title, experienceOf(dossier, words, language)],
    [
      words.funding,
      funding.map(({ source, amount, mandateHolder: holder, to }) => {
        const until = to === null ? '' : words.until({ date: day(to) });
        return words.amount({ source, euros: euros.format(amount), holder, until });
      }),
    ],
  ] as const;
  return all.map(([title, lines]) => ({
    title,
    lines: lines.length > 0 ? lines : [words.nothing],
  }));
}

function conferencesOf(
  { caseConferences }: HandoverDossier,
  { conference }: HandoverDossierTexts,
  language: Language,
): DossierItem[] {
  return caseConferences.map((one) => {
    const { rhythm, next, organiser, participants } = one;
    const date = next === null ? '' : dateInWords(next.on, language);
    const names = participants.map(({ name }) => name).join(', ');
    const lines = [
      [conference.rhythm.of(rhythm), date && conference.next({ date })].filter(Boolean).join(', '),
      [[one.startsAt, one.endsAt].filter(Boolean).join('-'), one.place].filter(Boolean).join(', '),
      organiser && conference.organiser(organiser),
      names && conference.participants({ names }),
      one.bringingIn,
      one.consent && conference.consent({ text: one.consent }),
      [one.job, one.phone, one.email].filter(Boolean).join(', '),
    ];
    return { title: one.name, lines: lines.filter((line): line is string => Boolean(line)) };
  });
}

/** Every group shows, also when nobody stated anything of it (rule 5). */
function experienceOf(
  { experience }: HandoverDossier,
  words: HandoverDossierTexts,
  language: Language,
): string[] {
  const { experience: named } = words;
  return experienceGroups.map((group) => {
    const held = experience.find((one) => one.group === group);
    const standing = `${named.groups[group]}: ${named.involvement[held?.involvement ?? 'unknown']}`;
    if (held === undefined) return standing;
    return [
      `${standing} ${words.since({ date: dateInWords(held.since, language) })}`,
      ...held.forms.map((form) => named.forms[form]),
      ...held.places.map((place) => named.places[place]),
      held.people !== null && named.people({ count: held.people }),
      held.reward && named.reward({ text: held.reward }),
    ]
      .filter(Boolean)
      .join(', ');
  });
}

/** The parts after the agreements, in words. */
export function lastParts(
  dossier: HandoverDossier,
  words: HandoverDossierTexts,
  language: Language,
): DossierPart[] {
  const day = (date: string) => dateInWords(date, language);
  const { sections, kinds } = words;
  const followUps = dossier.followUps.map(({ title, owner, dueOn, late }) => {
    const date = dueOn === null ? words.noDay : day(dueOn);
    return { title, lines: [owner || words.nobody, late ? words.late({ date }) : date] };
  });
  const reflections = dossier.reflections.map(({ on, isHeld, decisions }) => ({
    title: day(on),
    lines: [decisions || (isHeld ? words.held : words.planned)],
  }));
  const calendar = dossier.calendar.map(({ on, kind, title }) => ({
    title: day(on),
    lines: [title === '' ? kinds[kind] : `${kinds[kind]}: ${title}`],
  }));
  return [
    { title: sections.followUps, items: followUps },
    { title: sections.reflections, items: reflections },
    { title: sections.calendar, items: calendar },
  ];
}

/** When an agreement was made, and until when it holds. */
export function datesOf(
  { agreedOn, validTo, reviewOn }: HandoverDossier['agreements'][number],
  words: HandoverDossierTexts,
  language: Language,
): string {
  const day = (date: string) => dateInWords(date, language);
  return [
    agreedOn && words.agreedOn({ date: day(agreedOn) }),
    validTo && words.validTo({ date: day(validTo) }),
    reviewOn && words.reviewOn({ date: day(reviewOn) }),
  ]
    .filter(Boolean)
    .join(' ');
}
