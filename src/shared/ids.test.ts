import { describe, expect, it } from 'vitest';
import { createIdMaker, isId } from './ids.ts';

const zeros = (bytes: Uint8Array) => bytes.fill(0);

describe('ids', () => {
  it('are UUIDv7 of their moment', () => {
    const next = createIdMaker(() => 0x0123456789ab, zeros);
    expect(next()).toBe('01234567-89ab-7000-8000-000000000000');
    expect(isId(next())).toBe(true);
    expect(isId('01234567-89ab-4000-8000-000000000000')).toBe(false);
  });

  it('only grow, within a millisecond, past its counter and when the clock steps back', () => {
    let ms = 1_000_000;
    const next = createIdMaker(() => ms, zeros);
    const made = Array.from({ length: 10_000 }, next);
    ms -= 5000;
    made.push(next(), next());
    expect(made).toEqual([...new Set(made)].sort());
  });
});
