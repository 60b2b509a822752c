import type { RefObject } from 'react';
import type { MergeFieldView } from '../../../shared/contract/merging.ts';
import type { MergeChoice } from '../../../shared/domain/merging/merging.ts';
import { useHotkey } from '../../lib/hotkeys.ts';
import { optionsOf } from './merge-choices.ts';

/** ↑ and ↓ go from field to field, 1, 2, 3, ← and → choose; without a field in focus the first one is meant. */
export function useFieldKeys(
  table: RefObject<HTMLElement | null>,
  fields: readonly MergeFieldView[],
  choose: (field: string, choice: MergeChoice) => void,
): void {
  const rows = () => [...(table.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  const current = (all: readonly HTMLElement[]) =>
    all.findIndex((row) => row.contains(document.activeElement));
  const focus = (row: HTMLElement | undefined, option?: MergeChoice) =>
    row
      ?.querySelector<HTMLInputElement>(option ? `[data-option="${option}"] input` : '[data-chosen] input')
      ?.focus();

  const step = (by: 1 | -1) => {
    const all = rows();
    const at = current(all);
    focus(all[at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1)]);
  };
  const take = (pick: (options: readonly MergeChoice[], chosen: MergeChoice | undefined) => number) => {
    const all = rows();
    const row = all[Math.max(0, current(all))];
    const field = fields.find((each) => each.field === row?.dataset['field']);
    if (!row || !field) return;
    const options = optionsOf(field);
    const chosen = row.querySelector<HTMLElement>('[data-chosen]')?.dataset['option'] as
      | MergeChoice
      | undefined;
    const option = options[pick(options, chosen)];
    if (option === undefined) return;
    choose(field.field, option);
    focus(row, option);
  };
  const move = (by: 1 | -1) =>
    take((options, chosen) =>
      Math.min(Math.max(options.findIndex((option) => option === chosen) + by, 0), options.length - 1),
    );

  useHotkey('arrowdown', () => step(1));
  useHotkey('arrowup', () => step(-1));
  useHotkey('arrowright', () => move(1));
  useHotkey('arrowleft', () => move(-1));
  useHotkey('1', () => take(() => 0));
  useHotkey('2', () => take(() => 1));
  useHotkey('3', () => take(() => 2));
}
