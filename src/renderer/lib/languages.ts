import type { Language } from '../../shared/contract/settings.ts';

/** Languages by the name that those who speak them would look for. */
export const languageNames: { value: Language; label: string }[] = [
  { value: 'ru', label: 'Русский' },
  { value: 'en', label: 'English' },
];
