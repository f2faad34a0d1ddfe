import { contactRouteContent } from '@zorgpaden/domain/contact-routes/contract';
import { exampleContent } from '../testing/example-route';
import { blankForm, contentOf, formOf } from './route-form';

describe('the form of a contact route', () => {
  it('gives back the content that it was made from', () => {
    expect(contentOf(formOf(exampleContent()))).toEqual(exampleContent());
  });

  it('gives back content without hours, response time and fallback', () => {
    const bare = { ...exampleContent(), openingHours: null, responseTime: null };
    expect(contentOf(formOf(bare))).toEqual(bare);
  });

  it('shows a draft with fields that are not filled in yet', () => {
    expect(formOf({ team: 'Wijkteam' })).toMatchObject({ team: 'Wijkteam', organisation: '' });
  });

  it('keeps the chosen themes while *één ingang* is tried, and sends none', () => {
    const form = { ...formOf(exampleContent()), entrance: true };
    expect(form.themes).toEqual(['geldzorgen']);
    expect(contentOf(form).themes).toEqual([]);
  });

  it('sends a part of a municipality only when there is one municipality', () => {
    const form = formOf(exampleContent());
    form.area = {
      municipalities: ['GM0141'],
      postcodes: '7607, 7608;7609',
      neighbourhood: 'Noord',
    };
    expect(contentOf(form).area.postcodes).toEqual(['7607', '7608', '7609']);
    form.area.municipalities = ['GM0141', 'GM0503'];
    expect(contentOf(form).area).toMatchObject({ postcodes: [], neighbourhood: '' });
  });

  it('reads times as people type them', () => {
    const form = formOf(exampleContent());
    form.openingHours.weekly = [{ day: 1, from: '9', to: '17.30' }];
    expect(contentOf(form).openingHours?.weekly).toEqual([{ day: 1, from: '09:00', to: '17:30' }]);
  });

  it('is refused by the contract while it is blank, at fields that the form has', () => {
    const result = contactRouteContent.safeParse(contentOf(blankForm(['GM0141'])));
    expect(result.error?.issues.map(({ path }) => path.join('/')).sort()).toEqual(
      expect.arrayContaining(['channels/0/value', 'organisation', 'phases', 'team']),
    );
  });
});
