import type {
  ExperienceForm as Form,
  ExperiencePlace,
  Involvement,
} from '@zorgpaden/domain/experience-statements';
import type {
  ExperienceStatement,
  NewExperienceStatement,
} from '@zorgpaden/domain/experience-statements/contract';

/** What somebody types about how a group takes part. */
export interface ExperienceForm {
  involvement: Involvement;
  from: string;
  forms: string[];
  places: string[];
  people: string;
  reward: string;
  reason: string;
}

type Content = Omit<NewExperienceStatement, 'group' | 'from'>;

/** The form of what holds, or of a group of which nothing is known. */
export function formOf(held: ExperienceStatement | null, from: string): ExperienceForm {
  return {
    involvement: held?.involvement ?? 'yes',
    from,
    forms: [...(held?.forms ?? [])],
    places: [...(held?.places ?? [])],
    people: held?.people == null ? '' : String(held.people),
    reward: held?.reward ?? '',
    reason: '',
  };
}

/** What is sent. Of who does not take part there is no how: the form hides those fields. */
export function contentOf(form: ExperienceForm): Content {
  const { involvement } = form;
  if (involvement === 'no') return { involvement, forms: [], places: [], people: null, reward: '' };
  const people = form.people.trim();
  return {
    involvement,
    forms: form.forms as Form[],
    places: form.places as ExperiencePlace[],
    people: people === '' ? null : Number(people),
    reward: form.reward.trim(),
  };
}
