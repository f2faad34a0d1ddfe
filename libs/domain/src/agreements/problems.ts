import type { FieldProblem, PlainDate } from '../shared/index.js';
import type { Validity } from './agreement.js';

/** As far as the rules between fields look at it. */
interface Judged {
  readonly topics: readonly string[];
  readonly validity: Validity;
  readonly parties: readonly {
    readonly organisationId: string;
    readonly standsFor: readonly string[];
  }[];
}

/** What is wrong between the fields of an agreement that is being written. */
export function agreementProblems({ topics, validity, parties }: Judged): FieldProblem[] {
  const organisations = parties.map(({ organisationId }) => organisationId);
  return [
    ...twice(topics).map((index) => at(`/topics/${index}`, 'agreement.topic.twice')),
    ...(isBackwards(validity) ? [at('/validity/to', 'field.period.backwards')] : []),
    ...twice(organisations).map((index) =>
      at(`/parties/${index}/organisationId`, 'agreement.party.twice'),
    ),
    ...parties.flatMap(({ organisationId, standsFor }, index) =>
      standsFor.flatMap((other, place) =>
        other === organisationId || standsFor.indexOf(other) < place
          ? [at(`/parties/${index}/standsFor/${place}`, 'agreement.stands-for.itself')]
          : [],
      ),
    ),
  ];
}

/** The day on which somebody decided is not one that has yet to come. */
export function decisionProblems(decidedOn: PlainDate, today: PlainDate): FieldProblem[] {
  return decidedOn > today ? [at('/decidedOn', 'agreement.decided.future')] : [];
}

function isBackwards({ from, to }: Validity): boolean {
  return from !== null && to !== null && to <= from;
}

function twice(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

function at(pointer: string, code: string): FieldProblem {
  return { pointer, code };
}
