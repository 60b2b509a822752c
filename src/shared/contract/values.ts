import { z } from 'zod';
import { isId } from '../ids.ts';
import { isPlainDate } from '../time.ts';

export const id = z.string().refine(isId, 'id');
export const plainDate = z.string().refine(isPlainDate, 'date');
/** A moment between 1900 and 9999, in milliseconds since 1970. */
export const instant = z.number().int().min(-2_208_988_800_000).max(253_402_214_400_000);
export const minorUnits = z.number().int().min(-100_000_000_000_000).max(100_000_000_000_000);

export const text = (max: number) => z.string().trim().min(1).max(max);

/** Text that may be absent: blanks count as absent. */
export const nullableText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((value) => (value === '' ? null : value))
    .nullable();

export const customValue = z.union([z.string().trim().max(2000), z.number(), z.null()]);

/** Some fields of a record: those left out stay as they are. */
export type Patch<T> = { [K in keyof T]?: T[K] | undefined };

/** Every change answers with its operation, which can be undone; null when nothing had to change. */
export const operationReply = z.strictObject({ operationId: id.nullable() });

export const nothing = z.strictObject({});
