import type { CooperationLevel } from '@zorgpaden/domain/agreements';
import type { AgreementVersionView, AgreementWriting } from '@zorgpaden/domain/agreements/contract';
import { emptyRichText, type RichText, richTextOf } from '@zorgpaden/domain/rich-text';
import { addDays, type Json } from '@zorgpaden/domain/shared';
import type { AgreementTexts } from '@zorgpaden/texts/nl/workspace-agreements';

type Topic = AgreementWriting['topics'][number];

export interface PartyForm {
  organisationId: string;
  required: boolean;
  standsFor: string[];
  contact: { name: string; email: string };
}

/** An agreement while somebody types: an empty text where it may hold `null`, and the last day it holds. */
export interface AgreementForm {
  title: string;
  text: RichText;
  topics: string[];
  level: CooperationLevel;
  from: string;
  until: string;
  reviewOn: string;
  /** Not chosen here: they go along as they are. */
  carePathIds: string[];
  parties: PartyForm[];
}

export function blankForm(): AgreementForm {
  return {
    title: '',
    text: emptyRichText,
    topics: [],
    level: 'uitvoering',
    from: '',
    until: '',
    reviewOn: '',
    carePathIds: [],
    parties: [],
  };
}

export function aPartyForm(organisationId: string): PartyForm {
  return { organisationId, required: true, standsFor: [], contact: { name: '', email: '' } };
}

/** The form of what is stored. Nothing is shared with it: the form changes, the stored text does not. */
export function formOf(version: AgreementVersionView): AgreementForm {
  const { title, text, topics, level, validity, reviewOn } = version;
  return {
    ...{ title, text, topics: [...topics], level },
    from: validity.from ?? '',
    until: validity.to === null ? '' : addDays(validity.to, -1),
    reviewOn: reviewOn ?? '',
    carePathIds: [...version.carePathIds],
    parties: version.parties.map(({ organisation, required, standsFor, contact }) => ({
      organisationId: organisation.id,
      required,
      standsFor: standsFor.map(({ id }) => id),
      contact: { name: contact?.name ?? '', email: contact?.email ?? '' },
    })),
  };
}

/** The form of a draft: what it leaves out is empty. */
export function formOfDraft(content: Readonly<Record<string, Json>>): AgreementForm {
  return { ...blankForm(), ...(content as unknown as Partial<AgreementForm>) };
}

/** A text to begin with, of a topic. */
export function formOfTemplate(
  form: AgreementForm,
  topic: Topic,
  templates: AgreementTexts['templates'],
): AgreementForm {
  const { title, lines } = templates[topic];
  return { ...form, title, text: richTextOf(lines.join('\n')), topics: [topic] };
}

/** What the form says, to be judged by the contract: it can still be wrong. */
export function writingOf(form: AgreementForm): AgreementWriting {
  return {
    title: form.title.trim(),
    text: form.text,
    topics: form.topics as Topic[],
    level: form.level,
    validity: {
      from: form.from || null,
      to: form.until === '' ? null : addDays(form.until, 1),
    },
    reviewOn: form.reviewOn || null,
    carePathIds: form.carePathIds,
    parties: form.parties.map(({ organisationId, required, standsFor, contact }) => ({
      ...{ organisationId, required, standsFor },
      contact: contact.email.trim() === '' && contact.name.trim() === '' ? null : trimmed(contact),
    })),
  };
}

function trimmed({ name, email }: PartyForm['contact']): PartyForm['contact'] {
  return { name: name.trim(), email: email.trim() };
}
