import type { CoalitionPrivacy } from '@zorgpaden/domain/coalitions/contract';
import type { FieldProblem } from '@zorgpaden/domain/shared';

/** Who answers for personal data, while somebody types: organisations on lines of their own. */
export interface PrivacyForm {
  controllers: string;
  contact: { name: string; email: string };
}

export function formOf(privacy: CoalitionPrivacy | null): PrivacyForm {
  return {
    controllers: privacy?.controllers.join('\n') ?? '',
    contact: { name: privacy?.contact.name ?? '', email: privacy?.contact.email ?? '' },
  };
}

export function privacyOf({ controllers, contact }: PrivacyForm): CoalitionPrivacy {
  const lines = controllers.split('\n').map((line) => line.trim());
  return {
    controllers: lines.filter((line) => line !== ''),
    contact: { name: contact.name.trim(), email: contact.email.trim() },
  };
}

/** What the contract of the API says of it, one problem per field. It comes in its own chunk, with zod. */
export async function judge(privacy: CoalitionPrivacy): Promise<FieldProblem[]> {
  const { coalitionPrivacy } = await import('@zorgpaden/domain/coalitions/contract');
  const issues = coalitionPrivacy.safeParse(privacy).error?.issues ?? [];
  const problems = issues.map(({ path, message }) => ({
    pointer: path[0] === 'contact' ? `/contact/${String(path[1])}` : '/controllers',
    code: message,
  }));
  return problems.filter(
    ({ pointer }, index) => problems.findIndex((other) => other.pointer === pointer) === index,
  );
}
