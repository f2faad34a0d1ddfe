import { clockOf } from '../../ui/fields/clock-of';
import type { ReflectionPlan, ReflectionView } from '@zorgpaden/domain/reflections/contract';

/** A partner in the form: whether it is asked, and where that goes. */
export interface InvitedRow {
  organisationId: string;
  name: string;
  asked: boolean;
  email: string;
}

/** A plan while somebody types. */
export interface PlanForm {
  date: string;
  startsAt: string;
  endsAt: string;
  place: string;
  note: string;
  invited: InvitedRow[];
}

export const emptyPlan: PlanForm = {
  date: '',
  startsAt: '14:00',
  endsAt: '16:00',
  place: '',
  note: '',
  invited: [],
};

export function formOf({
  date,
  startsAt,
  endsAt,
  place,
  note,
  participants,
}: ReflectionView): PlanForm {
  const invited = participants
    .filter(({ active }) => active)
    .map(({ organisation, invited: asked, email }) => ({
      organisationId: organisation.id,
      name: organisation.name,
      asked,
      email: email ?? '',
    }));
  return { date, startsAt, endsAt, place, note, invited };
}

/** The partners of another day: what was typed about one that stays, stays. */
export function withPartners(
  before: readonly InvitedRow[],
  partners: readonly {
    readonly organisation: { readonly id: string; readonly name: string };
    readonly email: string | null;
  }[],
): InvitedRow[] {
  return partners.map(({ organisation: { id, name }, email }) => {
    const known = before.find(({ organisationId }) => organisationId === id);
    return known ?? { organisationId: id, name, asked: true, email: email ?? '' };
  });
}

export function planOf(form: PlanForm): ReflectionPlan {
  const { date, startsAt, endsAt, place, note, invited } = form;
  return {
    ...{ date, startsAt: clockOf(startsAt), endsAt: clockOf(endsAt) },
    ...{ place: place.trim(), note: note.trim() },
    invited: invited
      .filter(({ asked }) => asked)
      .map(({ organisationId, email }) => ({
        organisationId,
        email: email.trim() === '' ? null : email.trim(),
      })),
  };
}
