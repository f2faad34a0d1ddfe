/** What people type of a time, as a clock says it: `9`, `9.30`, `0930`. What is none stays as it is. */
export function clockOf(typed: string): string {
  const [, hours, minutes = '0'] = /^\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/.exec(typed) ?? [];
  if (hours === undefined) return typed.trim();
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}
