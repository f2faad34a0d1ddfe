/**
 * The whole number that a part of an address stands for, `NaN` for what is none. It has one way to be
 * written: `0x1`, `1e0` and `01` are other addresses, at which there is nothing.
 */
export function numberInAddress(text: string): number {
  return /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : Number.NaN;
}
