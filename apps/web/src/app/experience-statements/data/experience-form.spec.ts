import {
  type ExperienceStatement,
  newExperienceStatement,
} from '@zorgpaden/domain/experience-statements/contract';
import { contentOf, formOf } from './experience-form';

const held: ExperienceStatement = {
  id: '01940000-0000-7000-8000-000000000001',
  ...{ group: 'clients-and-parents', involvement: 'yes', forms: ['advising'], places: ['policy'] },
  ...{ people: 4, reward: 'Een vergoeding', from: '2025-01-01', to: null, statedBy: null },
  ...{ statedAt: '2025-01-01T09:00:00Z', correction: null, version: 1 },
};

describe('the form of how a group takes part', () => {
  const given = (form: ReturnType<typeof formOf>) => ({
    ...{ group: held.group, from: form.from },
    ...contentOf(form),
  });

  it('gives back what held, and as the contract wants it', () => {
    const form = formOf(held, '2026-11-03');
    const { forms, places, people, reward } = held;
    expect(given(form)).toMatchObject({ involvement: 'yes', forms, places, people, reward });
    expect(newExperienceStatement.safeParse(given(form)).success).toBe(true);
  });

  it('says nothing of how when a group does not take part', () => {
    const form = formOf(held, '2026-11-03');
    const none = given({ ...form, involvement: 'no' });
    expect(none).toMatchObject({ forms: [], places: [], people: null, reward: '' });
    expect(newExperienceStatement.safeParse(none).success).toBe(true);
  });

  it('lets the contract refuse what is no number', () => {
    const typed = given({ ...formOf(null, '2026-11-03'), people: 'veel' });
    expect(newExperienceStatement.safeParse(typed).success).toBe(false);
    expect(given(formOf(null, '2026-11-03')).people).toBeNull();
  });
});
