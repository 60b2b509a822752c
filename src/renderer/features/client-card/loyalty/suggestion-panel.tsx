import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { Category } from '../../../../shared/domain/loyalty/loyalty.ts';
import { CategoryLabel } from '../../../components/category-label.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import styles from './category-section.module.css';
import { EvidenceList } from './evidence-list.tsx';
import { OpinionEntry } from './opinion-entry.tsx';

interface SuggestionPanelProps {
  readonly suggestion: Output<'loyalty.suggestion'>;
  /** The category in force. */
  readonly current: Category | null;
  readonly toExplain: string | null;
  readonly onAnswer: (agrees: boolean) => void;
  readonly onExplained: () => void;
}

/** The category the records speak for, with the evidence; agreed or disagreed with in one key, and what was said before. */
export function SuggestionPanel({
  suggestion,
  current,
  toExplain,
  onAnswer,
  onExplained,
}: SuggestionPanelProps) {
  const { t } = useTranslation();
  const { category, evidence, answered, opinions } = suggestion;
  const earlier = opinions.filter(({ id }) => id !== answered?.id);
  return (
    <div role="group" className={styles.suggestion} aria-label={t('bonds.suggestion.title')}>
      {category === null ? (
        <p className={styles.quiet}>
          {evidence.length === 0 ? t('bonds.suggestion.nothing') : t('bonds.suggestion.notEnough')}
        </p>
      ) : (
        <div className={styles.suggested}>
          <span className={styles.quiet}>{t('bonds.suggestion.suggests')}</span>
          <CategoryLabel category={category} />
          {current !== null && (
            <span className={styles.quiet}>
              {current === category ? t('bonds.suggestion.same') : t('bonds.suggestion.differs')}
            </span>
          )}
        </div>
      )}
      <EvidenceList evidence={evidence} suggested={category} />
      {category !== null && answered === null && (
        <div className={styles.buttons}>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<KeyHint keys="A" />}
            onClick={() => onAnswer(true)}
          >
            {t('bonds.suggestion.agree')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<KeyHint keys="D" />}
            onClick={() => onAnswer(false)}
          >
            {t('bonds.suggestion.disagree')}
          </Button>
        </div>
      )}
      {answered && (
        <OpinionEntry
          key={answered.id}
          isLatest
          opinion={answered}
          isAsked={answered.id === toExplain}
          onExplained={onExplained}
        />
      )}
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('bonds.suggestion.history')}</summary>
          <ol className={styles.list}>
            {earlier.map((opinion) => (
              <li key={opinion.id}>
                <OpinionEntry opinion={opinion} isAsked={false} onExplained={onExplained} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}
