/** The number that was typed; null for none, and for what is not finished yet. */
export function typedNumber(typed: number | string): number | null {
  const number = typed === '' ? Number.NaN : Number(typed);
  return Number.isFinite(number) ? number : null;
}
