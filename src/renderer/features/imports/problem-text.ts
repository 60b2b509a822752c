import type { Translate } from '../../../shared/i18n/i18n.ts';
import { en } from '../../../shared/i18n/resources.ts';

const isKnown = (code: string): code is keyof typeof en.imports.problem =>
  Object.hasOwn(en.imports.problem, code);

/** Why a value could not be read, as a sentence. */
export const problemText = (t: Translate, code: string): string =>
  t(`imports.problem.${isKnown(code) ? code : 'unreadable'}`);
