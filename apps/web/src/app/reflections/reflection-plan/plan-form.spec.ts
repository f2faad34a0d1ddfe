import { clockOf, emptyPlan, planOf, withPartners } from './plan-form';

const partner = (id: string, email: string | null = null) => ({
  organisation: { id, name: id.toUpperCase() },
  email,
});

describe('a plan while somebody types', () => {
  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['14:15', '14:15'],
    ['middag', 'middag'],
  ])('reads %j as %j', (typed, clock) => {
    expect(clockOf(typed)).toBe(clock);
  });

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
