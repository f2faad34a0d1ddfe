/** How much somebody wants what stands before these parameters (`q=`, RFC 9110, 12.4.2), from 0 to 1. */
export function qualityOf(parameters: readonly string[]): number {
  const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
  if (quality === undefined) return 1;
  const value = Number(quality.slice(2));
  return value >= 0 && value <= 1 ? value : 0;
}
