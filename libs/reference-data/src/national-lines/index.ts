import { livingLines } from './living.js';
import type { NationalLine } from './national-line.js';
import { pregnancyLines } from './pregnancy.js';
import { wellbeingLines } from './wellbeing.js';

export type { NationalLine } from './national-line.js';

/** Every national line; within a theme, the order in which the finder shows them. */
export const nationalLines: readonly NationalLine[] = [
  ...livingLines,
  ...wellbeingLines,
  ...pregnancyLines,
];

/** The national lines that belong to a theme, numbers that can be called before sites. */
export function nationalLinesFor(theme: string): readonly NationalLine[] {
  const lines = nationalLines.filter((line) => line.themes.includes(theme));
  return [...lines.filter((line) => line.phone), ...lines.filter((line) => !line.phone)];
}
