import { describe, expect, test } from '@jest/globals';
import {
  answerProblem,
  inPairOrder,
  mergeProposalAnswers,
  mergeProposalState,
  proposalProblem,
} from './merge-proposal.js';

describe('where a proposal stands', () => {
  test('it is open until somebody answers, and withdrawn while one of the two is gone', () => {
    expect(mergeProposalState({ answer: null, areBothThere: true })).toBe('open');
    expect(mergeProposalState({ answer: null, areBothThere: false })).toBe('withdrawn');
  });

  test.each(mergeProposalAnswers)('when it is %s, then it stays so, whoever goes', (answer) => {
    for (const areBothThere of [true, false]) {
      expect(mergeProposalState({ answer, areBothThere })).toBe(answer);
      expect(answerProblem({ answer, areBothThere })).toBe('merge-proposal.not-open');
    }
  });

  test('only an open one is answered', () => {
    expect(answerProblem({ answer: null, areBothThere: true })).toBeNull();
    expect(answerProblem({ answer: null, areBothThere: false })).toBe('merge-proposal.not-open');
  });
});

describe('what a coalition can propose', () => {
  const partner = { id: 'a', isKnown: true, demonstration: false };
  const stranger = { id: 'b', isKnown: false, demonstration: false };

  test.each([
    ['a partner and another organisation', partner, stranger, null],
    ['two partners', partner, { ...stranger, isKnown: true }, null],
    ['one organisation twice', partner, partner, 'organisation-merge.same'],
    ['two strangers', { ...partner, isKnown: false }, stranger, 'merge-proposal.of-no-partner'],
    ['an example', partner, { ...stranger, demonstration: true }, 'organisation-merge.example'],
  ])('%s', (_, one, other, problem) => {
    expect(proposalProblem(one, other)).toBe(problem);
    expect(proposalProblem(other, one)).toBe(problem);
  });

  test('the same pair, whichever was named first', () => {
    expect(inPairOrder(partner, stranger)).toEqual([partner, stranger]);
    expect(inPairOrder(stranger, partner)).toEqual([partner, stranger]);
  });
});
