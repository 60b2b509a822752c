import { cut, searchable } from '../../../shared/text.ts';
import { phoneDigits } from './client-keys.ts';

/** By what two entries of a list of a client are the same. */
export const sameIn = {
  phones: phoneDigits,
  emails: (email: string) => email.toLowerCase(),
  tags: searchable,
  competitors: searchable,
} as const;

/** How long a note of a client may grow, as the contract has it. */
const LONGEST_NOTE = 20_000;

/** The note with what is new below it; null when nothing changes. */
export function grownNote(known: string | null, more: string | null | undefined): string | null {
  if (!more || known?.includes(more)) return null;
  return cut(known ? `${known}\n${more}` : more, LONGEST_NOTE);
}
