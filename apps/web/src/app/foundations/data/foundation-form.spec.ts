import { type FoundationContent, foundationContent } from '@zorgpaden/domain/foundations/contract';
import { contentOf, eurosOf, formOf } from './foundation-form';

const days = { from: '2025-01-01', to: '2026-01-01' };

describe('the form of what a coalition stands on', () => {
  it.each<FoundationContent>([
    { kind: 'goal', text: 'Een goede start', from: '2025-01-01', to: null },
    { kind: 'step', step: 'action-plan', evidence: 'Besluit 12', ...days },
    {
      ...{ kind: 'funding', source: 'Brede SPUK', amount: 60_000, purpose: 'experience' },
      ...{ mandateHolder: 'GGD', ...days },
    },
    { kind: 'tranche', tranche: '2', ...days },
    { kind: 'reward', text: 'Vrijwilligersvergoeding', ...days },
  ])('gives back $kind as it was, and as the contract wants it', (content) => {
    const step = content.kind === 'step' ? content.step : null;
    const again = contentOf(content.kind, formOf(content, '2026-11-03'), step);
    expect(again).toEqual(content);
    expect(foundationContent.safeParse(again).success).toBe(true);
  });

  it.each([
    ['60000', 60_000],
    ['€ 60.000', 60_000],
    ['1.250.000,-', 1_250_000],
    ['60 000,00', 60_000],
    ['0', 0],
    ['', undefined],
    ['60,50', undefined],
    ['6.00', undefined],
    ['-5', undefined],
    ['veel', undefined],
  ])('reads %j as %p euro', (typed, euros) => {
    expect(eurosOf(typed)).toBe(euros);
  });
});
