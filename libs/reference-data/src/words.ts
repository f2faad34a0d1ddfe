/** A list of words as people type them, written as one readable text with commas between them. */
export function words(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
