/** Below this two names are two names; set by hand on pairs like «Ромашка»/«Ромашки» against «Вектор»/«Вектра». */
export const SIMILAR = 0.94;

/** Jaro–Winkler similarity of two name keys (Winkler 1990), 0 to 1. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Uint8Array(b.length);
  const inA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    for (let j = Math.max(0, i - reach); j < Math.min(b.length, i + reach + 1); j += 1) {
      if (taken[j] === 1 || a[i] !== b[j]) continue;
      taken[j] = 1;
      inA.push(a[i] ?? '');
      break;
    }
  }
  if (inA.length === 0) return 0;
  const inB = [...b].filter((_, j) => taken[j] === 1);
  const swaps = inA.filter((letter, i) => letter !== inB[i]).length / 2;
  const jaro = (inA.length / a.length + inA.length / b.length + (inA.length - swaps) / inA.length) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] === b[prefix] && prefix < a.length) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/**
 * Whether two name keys probably mean one company. Numbers must agree: «Школа 12» and «Школа 13» are two.
 */
export function areSimilar(a: string, b: string): boolean {
  const numbers = (key: string) => (key.match(/\d+/g) ?? []).join(' ');
  return a.length >= 5 && b.length >= 5 && numbers(a) === numbers(b) && similarity(a, b) >= SIMILAR;
}
