import type { MergeFieldView } from '../../../shared/contract/merging.ts';
import { isBlank, isUnited, type MergeChoice } from '../../../shared/domain/merging/merging.ts';

/** What was chosen by hand; a field left out becomes what the core proposes. */
export type Choices = Readonly<Record<string, MergeChoice>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whether there is nothing to choose: both have it, and alike. */
export const isSame = ({ kept, other }: MergeFieldView): boolean => same(kept, other);

/** What can be chosen for a field, in the order of the keys 1, 2, 3. */
export const optionsOf = ({ field }: MergeFieldView): readonly MergeChoice[] =>
  isUnited(field) ? ['kept', 'other', 'both'] : ['kept', 'other'];

export const chosenOf = (choices: Choices, field: MergeFieldView): MergeChoice =>
  choices[field.field] ?? field.choice;

/** The same choices for the same two clients the other way round. */
export const swapped = (choices: Choices): Choices =>
  Object.fromEntries(
    Object.entries(choices).map(([field, choice]) => [
      field,
      choice === 'kept' ? 'other' : choice === 'other' ? 'kept' : choice,
    ]),
  );

/** Fields that need a decision first, then those only one of the two has, last those alike. */
export const inOrder = (fields: readonly MergeFieldView[]): MergeFieldView[] =>
  fields.toSorted((a, b) => rank(a) - rank(b));

const rank = (field: MergeFieldView): number =>
  isSame(field) ? 2 : isBlank(field.kept) || isBlank(field.other) ? 1 : 0;
