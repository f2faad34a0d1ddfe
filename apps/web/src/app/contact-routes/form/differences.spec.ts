import { exampleContent } from '../testing/example-route';
import { differingParts, merged, proposal } from './differences';

const base = exampleContent();

describe('two versions of a route', () => {
  it('differ in the parts that hold something else, whatever the order of keys', () => {
    const { area } = base;
    const theirs = exampleContent({
      team: 'Wijkteam Zuid',
      area: { neighbourhood: '', postcodes: [], municipalities: area.municipalities },
    });
    expect(differingParts(base, theirs)).toEqual(['team']);
  });

  it('propose mine where only I changed, theirs where only they did, nothing where both did', () => {
    const mine = exampleContent({ team: 'A', atHand: 'mijn' });
    const theirs = exampleContent({ nextSteps: 'anders', atHand: 'hun' });
    expect(proposal(base, mine, theirs)).toEqual({ team: 'mine', nextSteps: 'theirs' });
    expect(proposal(null, mine, theirs)).toEqual({});
  });

  it('become one by choosing part by part', () => {
    const mine = exampleContent({ team: 'A', atHand: 'mijn' });
    const theirs = exampleContent({ team: 'B', atHand: 'hun' });
    expect(merged(mine, theirs, { team: 'mine', atHand: 'theirs' })).toEqual(
      exampleContent({ team: 'A', atHand: 'hun' }),
    );
  });
});
