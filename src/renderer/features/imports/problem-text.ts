import type { ImportKind } from '../../../shared/contract/imports.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import { en } from '../../../shared/i18n/resources.ts';

const isKnown = (code: string): code is keyof typeof en.imports.problem =>
  Object.hasOwn(en.imports.problem, code);

/** Why a value could not be read or a row cannot come in, as a sentence. */
export function problemText(t: Translate, code: string, kind: ImportKind): string {
  if (code === 'required' && kind === 'purchases') return t('imports.problem.requiredOfPurchase');
  return t(`imports.problem.${isKnown(code) ? code : 'unreadable'}`);
}
