/** How a printed document looks: the colours of the site on paper, and sizes in points. */
export const look = {
  ink: '#1c2430',
  soft: '#55606e',
  accent: '#0b5a63',
  line: '#d8d0c2',
  margin: 64,
  body: 10.5,
  /** Between lines, beside what the typeface has itself. */
  leading: 3,
  title: 22,
  headings: { 2: 15, 3: 12, 4: 10.5 },
  small: 9,
} as const;
