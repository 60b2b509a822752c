import type { Evidence, EvidenceKind } from '../domain/loyalty/evidence.ts';
import type { Motive } from '../domain/motives/motives.ts';
import type { Translate } from './i18n.ts';

const LONGEST_QUOTE = 120;

/** A piece of evidence as a sentence without its date: `Ultimatum: “10 % off or we leave”`. */
export function evidenceText(t: Translate, { kind, what }: Pick<Evidence, 'kind' | 'what'>): string {
  if (isMotive(kind))
    return t('bonds.evidence.motive', { motive: t(`domain.motiveShort.${what as Motive}`) });
  if (kind === 'price_objection' && what === null) return t('bonds.evidence.price_objection_silent');
  return t(`bonds.evidence.${kind}`, { what: shortened(what ?? '') });
}

/** The evidence in one sentence, as the reason of an assessment. */
export const evidenceReason = (t: Translate, evidence: readonly Evidence[]): string =>
  t('bonds.suggestion.reason', {
    evidence: evidence.map((piece) => evidenceText(t, piece)).join('; '),
  });

type MotiveKind = Extract<EvidenceKind, `motive_${string}`>;
const isMotive = (kind: EvidenceKind): kind is MotiveKind => kind.startsWith('motive_');

const shortened = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
