import { describe, expect, it } from 'vitest';
import type { ClientMotive } from '../../../../shared/contract/motives.ts';
import { motiveInputs, noteMotive, toggleMotive, togglePrimary } from './motive-edits.ts';

/** Without what nobody said of them yet. */
const told = (held: ClientMotive[]) =>
  motiveInputs(held).map(({ motive, isPrimary, note }) => ({ motive, isPrimary, note }));

describe('motives', () => {
  it('makes the first one primary and no later one', () => {
    const one = toggleMotive([], 'safety');
    expect(told(one)).toEqual([{ motive: 'safety', isPrimary: true, note: null }]);
    expect(told(toggleMotive(one, 'benefit'))).toEqual([
      { motive: 'benefit', isPrimary: false, note: null },
      { motive: 'safety', isPrimary: true, note: null },
    ]);
  });

  it('drops one and leaves the others as they are', () => {
    const two = toggleMotive(toggleMotive([], 'safety'), 'benefit');
    expect(told(toggleMotive(two, 'safety'))).toEqual([{ motive: 'benefit', isPrimary: false, note: null }]);
  });

  it('has one primary motive or none', () => {
    const two = toggleMotive(toggleMotive([], 'safety'), 'benefit');
    const other = togglePrimary(two, 'benefit');
    expect(other.filter((each) => each.isPrimary).map((each) => each.motive)).toEqual(['benefit']);
    expect(togglePrimary(other, 'benefit').some((each) => each.isPrimary)).toBe(false);
  });

  it('takes a blank note for none', () => {
    const held = noteMotive(toggleMotive([], 'safety'), 'safety', ' calm ');
    expect(held[0]?.note).toBe('calm');
    expect(noteMotive(held, 'safety', '  ')[0]?.note).toBeNull();
  });
});
