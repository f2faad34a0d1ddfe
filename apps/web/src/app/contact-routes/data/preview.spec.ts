import { finderTexts } from '@zorgpaden/texts/nl/finder';
import { exampleContent } from '../testing/example-route';
import { type PreviewContext, previewOf } from './preview';

const context: PreviewContext = {
  id: 'x',
  // A Monday, ten o'clock in Amsterdam.
  now: Date.parse('2026-11-02T09:00:00Z'),
  words: finderTexts,
  reason: '',
  verification: 'Gecontroleerd zodra u publiceert',
  untitled: 'Zonder naam',
  coalition: { id: 'c', name: 'Coalitie' },
  demonstration: false,
};

describe('the card while somebody writes it', () => {
  it('says what the finder will say', () => {
    expect(previewOf(exampleContent(), context)).toMatchObject({
      kind: 'route',
      title: 'Wijkteam Noord',
      channels: [{ display: '0546 54 11 11', href: 'tel:+31546541111' }],
      openNow: { state: 'open', text: 'open tot 17.00 uur' },
      responseTime: 'binnen 2 werkdagen',
      verifiedOn: null,
      freshness: null,
      source: 'Gecontroleerd zodra u publiceert',
    });
  });

  it('leaves out what is not finished yet', () => {
    const unfinished = exampleContent({
      channels: [{ kind: 'phone', value: ' ', note: '' }],
      responseTime: { amount: Number.NaN, unit: 'weeks' },
      openingHours: {
        weekly: [{ day: 1, from: '9', to: '' }],
        exceptions: [{ date: '', hours: [], note: '' }],
        onHolidays: 'closed',
      },
    });
    const card = previewOf(unfinished, context);
    expect(card.channels).toEqual([]);
    expect(card.responseTime).toBeNull();
    expect(card.openingHours).toMatchObject({ weekly: [], exceptions: [] });
  });
});
