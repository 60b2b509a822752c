import type { ComboboxParsedItem } from '@mantine/core';
import { searchable } from '../../../../shared/text.ts';

/** Cyrillic letters that look like the names of tiers. */
const lookAlikes: Readonly<Record<string, string>> = { а: 'a', в: 'b', с: 'c' };

const folded = (text: string): string =>
  searchable(text).replace(/[авс]/gu, (letter) => lookAlikes[letter] ?? letter);

interface ChoiceSearch {
  readonly options: ComboboxParsedItem[];
  readonly search: string;
  readonly limit: number;
}

/**
 * The choices that what is typed may mean, whichever layout it was typed in; those that begin with it come first,
 * because Enter takes the first one.
 */
export function fittingChoices({ options, search, limit }: ChoiceSearch): ComboboxParsedItem[] {
  const wanted = folded(search);
  const position = (option: ComboboxParsedItem) =>
    'label' in option ? folded(option.label).indexOf(wanted) : -1;
  const fitting = options.filter((option) => position(option) >= 0);
  return [
    ...fitting.filter((option) => position(option) === 0),
    ...fitting.filter((option) => position(option) > 0),
  ].slice(0, limit);
}
