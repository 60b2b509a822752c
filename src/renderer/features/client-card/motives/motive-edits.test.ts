import { describe, expect, it } from 'vitest';
import type { ClientMotive } from '../../../../shared/contract/motives.ts';
import { motiveInputs, proveMotive, toggleMotive, togglePrimary } from './motive-edits.ts';

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

  it('keeps the evidence of one apart from the others', () => {
    const evidence = {
      note: 'calm',
      contactId: null,
      saidOn: null,
      strength: 'strong',
      fadesOn: null,
    } as const;
    const two = toggleMotive(toggleMotive([], 'safety'), 'benefit');
    expect(proveMotive(two, 'safety', evidence).map(({ motive, note }) => [motive, note])).toEqual([
      ['benefit', null],
      ['safety', 'calm'],
    ]);
    expect(motiveInputs(proveMotive(two, 'safety', evidence))[1]).toMatchObject(evidence);
  });
});
