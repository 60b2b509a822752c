import { searchable } from '../../text.ts';

/** Signs of attention: what binds by feeling and not by price. */
export const attentionKinds = [
  'gift',
  'congratulation',
  'surprise',
  'thanks',
  'compliment',
  'advice',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

export const recognitionKinds = ['title', 'advisory_board', 'award'] as const;
export type RecognitionKind = (typeof recognitionKinds)[number];

export interface Given {
  readonly id: string;
  readonly contactId: string | null;
  readonly what: string;
}

const STEM = 4;
const ENOUGH = 0.6;

/** The words of a gift without their endings: «коробка конфет» and «конфеты в коробке» are the same gift. */
function stems(what: string): Set<string> {
  const words = searchable(what).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM)));
}

/**
 * What was given before and is much the same as `what`, so that nobody gets the same twice unnoticed. A gift to the
 * company counts for everyone in it.
 */
export function givenBefore<G extends Given>(
  what: string,
  contactId: string | null,
  earlier: readonly G[],
): G[] {
  const words = stems(what);
  if (words.size === 0) return [];
  return earlier.filter((gift) => {
    if (contactId !== null && gift.contactId !== null && gift.contactId !== contactId) return false;
    const others = stems(gift.what);
    const common = [...words].filter((word) => others.has(word)).length;
    return common > 0 && common / Math.min(words.size, others.size) >= ENOUGH;
  });
}
