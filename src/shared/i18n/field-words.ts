import type { Translate } from './i18n.ts';

/** Fields whose values are words of ours, by the group of `domain` that names them. */
const groups: Readonly<Record<string, string>> = {
  category: 'category',
  primaryMotive: 'motive',
  motives: 'motive',
  status: 'status',
  lossReason: 'lossReason',
  taxIdValid: 'flag',
  exposed: 'flag',
  standing: 'standing',
  gaps: 'gap',
};

/** Whether the values of a field are words of ours rather than somebody's text. */
export const hasWords = (field: string): boolean => Object.hasOwn(groups, field);

/** A value of a field as people read it: one of our words in their language, any other text as it is. */
export function fieldWord(t: Translate, field: string, value: string): string {
  return hasWords(field) ? t(`domain.${groups[field]}.${value}` as 'domain.flag.true') : value;
}
