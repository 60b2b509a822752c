import i18next, { type i18n, type TFunction } from 'i18next';
import type { ErrorCode, ErrorParams, ErrorReply } from '../contract/errors.ts';
import type { Language } from '../contract/settings.ts';
import { en, ru } from './resources.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

export type Translate = TFunction;

/** A translator of its own, so that the core and every window can speak different languages. */
export function createI18n(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: en }, ru: { translation: ru } },
    interpolation: { escapeValue: false },
    initAsync: false,
    returnEmptyString: true,
  });
  return instance;
}

/** What to tell a person about a failure: what happened and, where there is one, the next step. */
export function errorTexts(
  t: Translate,
  code: ErrorCode,
  params: ErrorParams,
): { message: string; next: string } {
  return { message: t(`errors.${code}.message`, params), next: t(`errors.${code}.next`, params) };
}

export function toErrorReply(t: Translate, code: ErrorCode, params: ErrorParams): ErrorReply {
  const { message, next } = errorTexts(t, code, params);
  return { code, message, ...(next === '' ? {} : { next }), params };
}
