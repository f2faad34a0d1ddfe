import type { ActionPlanContent } from '@zorgpaden/domain/action-plans/contract';
import { blankGoal, blankPlan, contentOf, formOf, formOfDraft, numberOf } from './plan-form';

const content: ActionPlanContent = {
  title: 'Plan van aanpak 2026',
  from: '2026-01-01',
  until: '2027-01-01',
  goals: [
    {
      id: '01980000-0000-7000-8000-000000000001',
      phase: 'pregnancy',
      text: 'Meer prenatale huisbezoeken',
      indicator: { name: 'Huisbezoeken', unit: 'per jaar', baseline: 12.5, target: 80 },
      actions: [
        {
          id: '01980000-0000-7000-8000-000000000002',
          text: 'Afspraken maken',
          organisationId: '01980000-0000-7000-8000-000000000003',
          owner: 'JGZ',
          due: '2026-10-01',
        },
      ],
    },
    { phase: null, text: 'Samen beter', indicator: null, actions: [] },
  ],
};

describe('the form of a plan', () => {
  it('gives back what it was made from', () => {
    expect(contentOf(formOf(content))).toEqual(content);
    const open = { ...content, until: null };
    expect(contentOf(formOf(open))).toEqual(open);
  });

  it('says the last day as people do', () => {
    expect(formOf(content).lastDay).toBe('2026-12-31');
    expect(contentOf(blankPlan('2026-11-03', 'Plan')).until).toBe('2027-01-01');
  });

  it('is the same again after it was kept, and what a draft of before leaves out is empty', () => {
    const form = formOf(content);
    expect(formOfDraft(JSON.parse(JSON.stringify(form)))).toEqual(form);
    expect(formOfDraft({ title: 'Half' })).toEqual({
      ...{ title: 'Half', from: '', lastDay: '', goals: [] },
    });
  });

  it('leaves out the action that nobody typed in', () => {
    const goal = { ...blankGoal(), text: 'Doel' };
    expect(contentOf({ ...blankPlan('2026-11-03', 'Plan'), goals: [goal] }).goals).toEqual([
      { phase: null, text: 'Doel', indicator: null, actions: [] },
    ]);
  });

  it.each([
    ['1.234,5', 1234.5],
    ['12,5', 12.5],
    ['1234.5', 1234.5],
    [' 80 ', 80],
    ['', Number.NaN],
    ['veel', Number.NaN],
  ])('reads %j as %d', (text, value) => {
    expect(numberOf(text)).toBe(value);
  });
});
