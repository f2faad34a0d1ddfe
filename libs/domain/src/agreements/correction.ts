import { DomainError, type FieldProblem, type PlainDate } from '../shared/index.js';
import type { Agreement, AgreementVersion } from './agreement.js';

/** On which days a version began and stopped to hold, as it should have been written down. */
export interface CorrectedDays {
  readonly number: number;
  readonly agreedOn: PlainDate;
  readonly endedOn: PlainDate | null;
}

/**
 * Puts the days of an agreed version right. It has to fit still: the version before it holds until it
 * begins, the one after it takes its place, and who took part from the beginning does so from the new one.
 *
 * @throws DomainError `agreement.not-agreed`; `request.invalid` at the day that does not fit
 */
export function correctDays(
  agreement: Agreement,
  { number, agreedOn, endedOn }: CorrectedDays,
  today: PlainDate,
): Agreement {
  const version = agreement.find((one) => one.number === number);
  const was = version?.agreedOn ?? null;
  if (version === undefined || was === null) throw new DomainError('agreement.not-agreed');
  const earlier = agreement.filter((one) => one.number < number && one.agreedOn !== null).at(-1);
  const later = agreement.find((one) => one.number > number && one.agreedOn !== null);
  const problems = [
    ...beginProblems(version, { agreedOn, earlier, today }),
    ...endProblems(version, { agreedOn, endedOn, later, today }),
  ];
  if (problems.length > 0) throw new DomainError('request.invalid', {}, problems);
  return agreement.map((one) => {
    if (one === version) {
      const parties = one.parties.map((party) =>
        party.joinedOn === was ? { ...party, joinedOn: agreedOn } : party,
      );
      return { ...one, agreedOn, endedOn, parties };
    }
    // It was superseded by this one, and so it is still.
    return one === earlier && one.endedOn === was ? { ...one, endedOn: agreedOn } : one;
  });
}

function beginProblems(
  version: AgreementVersion,
  asked: {
    readonly agreedOn: PlainDate;
    readonly earlier: AgreementVersion | undefined;
    readonly today: PlainDate;
  },
): FieldProblem[] {
  const { agreedOn, earlier, today } = asked;
  if (agreedOn > today) return [at('agreedOn', 'agreement.correction.future')];
  const was = version.agreedOn;
  const isTooEarly =
    earlier !== undefined &&
    (earlier.endedOn === was
      ? agreedOn <= (earlier.agreedOn ?? agreedOn)
      : agreedOn < (earlier.endedOn ?? agreedOn));
  const isLate = version.parties.some(
    ({ joinedOn, leftOn }) =>
      (joinedOn !== was && joinedOn !== null && joinedOn < agreedOn) ||
      (leftOn !== null && leftOn < agreedOn),
  );
  return isTooEarly || isLate ? [at('agreedOn', 'agreement.correction.order')] : [];
}

function endProblems(
  version: AgreementVersion,
  asked: {
    readonly agreedOn: PlainDate;
    readonly endedOn: PlainDate | null;
    readonly later: AgreementVersion | undefined;
    readonly today: PlainDate;
  },
): FieldProblem[] {
  const { agreedOn, endedOn, later, today } = asked;
  if (endedOn !== null && endedOn <= agreedOn) return [at('endedOn', 'agreement.correction.order')];
  if (endedOn === version.endedOn) return [];
  if (later !== undefined) return [at('endedOn', 'agreement.correction.superseded')];
  return endedOn !== null && endedOn > today ? [at('endedOn', 'agreement.correction.future')] : [];
}

function at(field: string, code: string): FieldProblem {
  return { pointer: `/${field}`, code };
}
