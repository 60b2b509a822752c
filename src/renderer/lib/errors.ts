import { AppError } from '../../shared/contract/errors.ts';
import { errorTexts, type Translate } from '../../shared/i18n/i18n.ts';

/** What to tell a person about anything that was thrown: what happened and what to do. */
export function describeError(t: Translate, error: unknown): { message: string; next: string } {
  return error instanceof AppError ? errorTexts(t, error.code, error.params) : errorTexts(t, 'INTERNAL', {});
}
