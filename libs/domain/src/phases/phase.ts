/** The four phases, in the order of time. RIVM's *na de geboorte* holds the last two. */
export const phases = ['preconception', 'pregnancy', 'birth', 'after-birth'] as const;
export type Phase = (typeof phases)[number];

export function isPhase(value: string): value is Phase {
  return (phases as readonly string[]).includes(value);
}
