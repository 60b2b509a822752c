import { middleFactors } from './weights.ts';

/** Fewer clients than this, or fewer of either end, teach nothing. */
const MIN_CLIENTS = 30;
const MIN_OF_EITHER = 5;
const FIRST_ROOM = 256;

/** What closed quarters taught: for each client in each of them its factors and whether it fell silent. */
export class ClosedQuarters {
  readonly #width = middleFactors.length;
  #factors = new Float64Array(this.#width * FIRST_ROOM);
  #silent = new Uint8Array(FIRST_ROOM);
  #count = 0;
  #silentCount = 0;

  add(factors: readonly number[], isSilent: boolean): void {
    if (this.#count === this.#silent.length) this.#grow();
    this.#factors.set(factors, this.#count * this.#width);
    this.#silent[this.#count] = isSilent ? 1 : 0;
    this.#count += 1;
    if (isSilent) this.#silentCount += 1;
  }

  get count(): number {
    return this.#count;
  }

  get silentShare(): number {
    return this.#silentCount / this.#count;
  }

  /** Whether there are clients enough, and enough of either end, to learn anything at all. */
  get areTelling(): boolean {
    const ordered = this.#count - this.#silentCount;
    return this.#count >= MIN_CLIENTS && Math.min(this.#silentCount, ordered) >= MIN_OF_EITHER;
  }

  /** The factor, measured from the middle client. */
  factor(row: number, index: number): number {
    return (this.#factors[row * this.#width + index] ?? 0) - (middleFactors[index] ?? 0);
  }

  isSilent(row: number): number {
    return this.#silent[row] ?? 0;
  }

  #grow(): void {
    const factors = new Float64Array(this.#factors.length * 2);
    factors.set(this.#factors);
    const silent = new Uint8Array(this.#silent.length * 2);
    silent.set(this.#silent);
    this.#factors = factors;
    this.#silent = silent;
  }
}
