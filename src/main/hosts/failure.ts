import type { AppError, ErrorCode, ErrorParams, ErrorReply } from '../../shared/contract/errors.ts';
import type { Language } from '../../shared/contract/settings.ts';
import { createI18n, errorTexts, toErrorReply } from '../../shared/i18n/i18n.ts';

/** A failure that a host answers itself, without the core, in English: screens have texts of their own. */
export function failureReply(code: ErrorCode, params: ErrorParams = {}): ErrorReply {
  return toErrorReply(createI18n('en').t, code, params);
}

/** One plain sentence or two for the console or a dialog: what happened and what to do. */
export function failureSentence(error: AppError, language: Language): string {
  const { message, next } = errorTexts(createI18n(language).t, error.code, error.params);
  return next === '' ? message : `${message} ${next}`;
}

/** The language of the system, as far as Fealty speaks it: `LC_ALL`, `LC_MESSAGES`, `LANG`, then what the system says. */
export function systemLanguage(environment: NodeJS.ProcessEnv): Language {
  const named = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  const locale = named || new Intl.DateTimeFormat().resolvedOptions().locale;
  return locale.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}
