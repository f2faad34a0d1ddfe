import type { ExperienceStatement } from '@zorgpaden/domain/experience-statements/contract';
import type { ExperienceWords } from '@zorgpaden/texts/nl/experience-words';

interface Words extends ExperienceWords {
  readonly how: (p: { forms: string }) => string;
  readonly where: (p: { places: string }) => string;
}

/** How a group takes part, a line for each thing that was said. */
export function howLines(
  { forms, places, people, reward }: ExperienceStatement,
  words: Words,
): string[] {
  return [
    forms.length > 0 && words.how({ forms: forms.map((one) => words.forms[one]).join(', ') }),
    places.length > 0 && words.where({ places: places.map((one) => words.places[one]).join(', ') }),
    people !== null && words.people({ count: people }),
    reward !== '' && words.reward({ text: reward }),
  ].filter((line) => line !== false);
}
