import { legalForm, nameKey } from '../../text.ts';
import { similarity } from '../imports/similar-names.ts';

/** What two clients have in common that makes them likely to be one, the surest first (docs/decisions/0007). */
export const likenesses = ['taxId', 'name', 'email', 'phone', 'similarName'] as const;
export type Likeness = (typeof likenesses)[number];

/** How alike two names must be for a common phone or e-mail to settle it. */
const ALIKE = 0.8;

/** Two different tax numbers are two clients. */
export const mayBeOne = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

/** Whether two names carry the same legal form, or at least one carries none. */
export function sameForm(a: string, b: string): boolean {
  const [formA, formB] = [legalForm(a), legalForm(b)];
  return formA === '' || formB === '' || formA === formB;
}

/** Whether what they have in common leaves no reasonable doubt that two clients of these names are one. */
export function isCertain(by: Likeness, a: string, b: string): boolean {
  if (by === 'taxId') return true;
  if (by === 'name') return sameForm(a, b);
  if (by === 'similarName') return false;
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  return keyA.includes(keyB) || keyB.includes(keyA) || similarity(keyA, keyB) >= ALIKE;
}
