import { emptyPlan, planOf, withPartners } from './plan-form';

const partner = (id: string, email: string | null = null) => ({
  organisation: { id, name: id.toUpperCase() },
  email,
});

describe('a plan while somebody types', () => {
  it('asks everybody at first, and keeps what was typed when the day changes', () => {
    const [first] = withPartners([], [partner('a', 'a@voorbeeld.example'), partner('b')]);
    expect(first).toMatchObject({ asked: true, email: 'a@voorbeeld.example' });
    const typed = [{ organisationId: 'a', name: 'A', asked: false, email: 'ander' }];
    expect(withPartners(typed, [partner('a'), partner('c')])).toEqual([
      typed[0],
      { organisationId: 'c', name: 'C', asked: true, email: '' },
    ]);
  });

  it('invites who is ticked, by mail where there is an address', () => {
    const invited = withPartners([], [partner('a'), partner('b', 'b@voorbeeld.example')]);
    const plan = planOf({ ...emptyPlan, startsAt: '9', invited });
    expect(plan).toMatchObject({
      startsAt: '09:00',
      invited: [
        { organisationId: 'a', email: null },
        { organisationId: 'b', email: 'b@voorbeeld.example' },
      ],
    });
  });
});
