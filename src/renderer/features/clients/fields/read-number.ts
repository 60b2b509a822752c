/** A number as people write it: `1 234,5`, `12%`. Null for what is no number. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f%₽]/gu, '').replace(',', '.');
  if (!/^[-−+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  return Number(plain.replace('−', '-'));
}
