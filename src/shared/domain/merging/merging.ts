/** What becomes of a field when two clients are made one: as the kept client has it, as the other has it, or both. */
export const mergeChoices = ['kept', 'other', 'both'] as const;
export type MergeChoice = (typeof mergeChoices)[number];

/** Fields that can hold what both clients have. */
export const unitedFields = ['phones', 'emails', 'competitors', 'tags', 'note'] as const;
export type UnitedField = (typeof unitedFields)[number];

export const isUnited = (field: string): field is UnitedField => unitedFields.some((each) => each === field);

export type MergedValue = string | number | string[] | null;

export const isBlank = (value: MergedValue): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What a field becomes unless somebody chooses: both where it can hold both, else what the kept client has, if anything. */
export function defaultChoice(field: string, kept: MergedValue, other: MergedValue): MergeChoice {
  if (isUnited(field)) return 'both';
  return isBlank(kept) && !isBlank(other) ? 'other' : 'kept';
}
