import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EvidencePiece } from '../../../../shared/contract/loyalty.ts';
import type { Category } from '../../../../shared/domain/loyalty/loyalty.ts';
import { evidenceText } from '../../../../shared/i18n/evidence-text.ts';
import type { Translate } from '../../../../shared/i18n/i18n.ts';
import { useFormat } from '../../../lib/format.ts';
import { RecordLink } from '../record-link.tsx';
import styles from './category-section.module.css';

interface EvidenceListProps {
  readonly evidence: readonly EvidencePiece[];
  /** What the evidence is weighed against; null where it is not enough for any category. */
  readonly suggested: Category | null;
}

/** Each piece of evidence, which way it speaks, and its day; it leads to its record. */
export function EvidenceList({ evidence, suggested }: EvidenceListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.list}>
      {sorted(evidence, suggested).map((piece) => {
        const way = wayOf(piece, suggested);
        return (
          <li key={`${piece.kind} ${piece.id}`} className={styles.piece}>
            <span className={styles.sign} aria-hidden>
              {signs[way]}
            </span>
            <span className={styles.said}>
              <RecordLink id={piece.id}>{evidenceText(t, piece)}</RecordLink>
              {suggested === null ? (
                <span className={styles.way}> {wayText(t, piece, suggested)}</span>
              ) : (
                <VisuallyHidden> {wayText(t, piece, suggested)}</VisuallyHidden>
              )}
            </span>
            {piece.date !== null && (
              <time className={styles.when} dateTime={piece.date} title={format.ago(piece.date)}>
                {format.date(piece.date)}
              </time>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const ways = ['for', 'against', 'neutral'] as const;
type Way = (typeof ways)[number];
const signs: Record<Way, string> = { for: '+', against: '−', neutral: '·' };

function wayOf(piece: EvidencePiece, suggested: Category | null): Way {
  if (suggested === null) return 'neutral';
  if (piece.for.includes(suggested)) return 'for';
  return piece.against.includes(suggested) ? 'against' : 'neutral';
}

/** What speaks for the suggestion first, then what speaks against it; each the latest first. */
function sorted(evidence: readonly EvidencePiece[], suggested: Category | null): EvidencePiece[] {
  const place = (piece: EvidencePiece) => ways.indexOf(wayOf(piece, suggested));
  return evidence.toSorted((a, b) => place(a) - place(b));
}

/** Against a suggestion, whether it speaks for it; without one, the category it speaks for most. */
function wayText(t: Translate, piece: EvidencePiece, suggested: Category | null): string {
  if (suggested !== null) {
    const way = wayOf(piece, suggested);
    if (way === 'for') return t('bonds.suggestion.speaksFor');
    return way === 'against' ? t('bonds.suggestion.speaksAgainst') : t('bonds.suggestion.neutral');
  }
  const [most] = piece.for;
  return most === undefined
    ? t('bonds.suggestion.neutral')
    : t('bonds.suggestion.towards', { category: t(`domain.category.${most}`) });
}
