/** Nelder–Mead: the point near `start` where `f` is least, and its value there. */
export function minimise(
  f: (x: readonly number[]) => number,
  start: readonly number[],
  { step = 0.5, precision = 1e-9, most = 4000 } = {},
): { at: number[]; value: number } {
  const corner = (x: number[]) => ({ x, value: f(x) });
  const corners = [
    corner([...start]),
    ...start.map((_, i) => corner(start.map((value, j) => value + (i === j ? step : 0)))),
  ];
  const worstFirst = () => corners.sort((a, b) => b.value - a.value);
  for (let round = 0; round < most; round += 1) {
    worstFirst();
    const [worst, next, best] = [corners[0], corners[1], corners.at(-1)];
    if (!worst || !next || !best || worst.value - best.value < precision * (1 + Math.abs(best.value))) break;
    const others = corners.slice(1);
    const centre = start.map((_, i) => others.reduce((sum, { x }) => sum + (x[i] ?? 0), 0) / others.length);
    const along = (by: number) => corner(centre.map((value, i) => value + by * (value - (worst.x[i] ?? 0))));
    const reflected = along(1);
    if (reflected.value < best.value) {
      const expanded = along(2);
      corners[0] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < next.value) {
      corners[0] = reflected;
    } else {
      const contracted = reflected.value < worst.value ? along(0.5) : along(-0.5);
      if (contracted.value < Math.min(worst.value, reflected.value)) corners[0] = contracted;
      else
        for (let i = 0; i < corners.length - 1; i += 1)
          corners[i] = corner((corners[i]?.x ?? []).map((value, j) => (value + (best.x[j] ?? 0)) / 2));
    }
  }
  worstFirst();
  const { x = [...start], value = f(start) } = corners.at(-1) ?? {};
  return { at: x, value };
}
