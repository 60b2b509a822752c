/**
 * An order after some of its members may have moved: all others keep their order among each other.
 *
 * @param moved the numbers that may have another place, or none; they need not be in `order`
 * @param present those of them that belong into the order now, in order
 * @param isBefore whether one number comes before another in the order as it is now
 */
export function placeAgain(
  order: Int32Array,
  moved: ReadonlySet<number>,
  present: readonly number[],
  isBefore: (one: number, other: number) => boolean,
): Int32Array {
  const kept = without(order, moved);
  const placed = new Int32Array(kept.length + present.length);
  let taken = 0;
  for (const [i, no] of present.entries()) {
    const place = placeOf(no, kept, taken, isBefore);
    placed.set(kept.subarray(taken, place), taken + i);
    placed[place + i] = no;
    taken = place;
  }
  placed.set(kept.subarray(taken), taken + present.length);
  return placed;
}

function without(order: Int32Array, moved: ReadonlySet<number>): Int32Array {
  const kept = new Int32Array(order.length);
  let length = 0;
  for (const no of order) {
    if (moved.has(no)) continue;
    kept[length] = no;
    length += 1;
  }
  return kept.subarray(0, length);
}

/** How many of the kept numbers come before this one; at least `least`. */
function placeOf(
  no: number,
  kept: Int32Array,
  least: number,
  isBefore: (one: number, other: number) => boolean,
): number {
  let low = least;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(kept[middle] ?? 0, no)) low = middle + 1;
    else high = middle;
  }
  return low;
}
