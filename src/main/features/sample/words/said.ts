import type { Language } from '../../../../shared/contract/settings.ts';

/** The same words in both languages of the app. */
export type Said = readonly [russian: string, english: string];

export const say = ([russian, english]: Said, language: Language): string =>
  language === 'ru' ? russian : english;
