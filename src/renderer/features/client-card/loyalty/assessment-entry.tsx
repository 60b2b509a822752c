import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../../shared/contract/loyalty.ts';
import { CategoryLabel } from '../../../components/category-label.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useDraft } from '../drafts.ts';
import { EntryActions } from '../entry-actions.tsx';
import { useFocusBack } from '../focus-back.ts';
import { type AssessmentDraft, draftOf } from './assessment-draft.ts';
import { AssessmentForm } from './assessment-form.tsx';
import styles from './category-section.module.css';

interface AssessmentEntryProps {
  readonly assessment: Assessment;
  readonly isCurrent?: boolean;
  readonly onCorrect: (id: string, corrected: AssessmentDraft) => Promise<boolean>;
  readonly onRemove: (id: string) => Promise<void>;
}

/** One assessment: the category, the reason, the two answers and the day. */
export function AssessmentEntry({
  assessment,
  isCurrent = false,
  onCorrect,
  onRemove,
}: AssessmentEntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const draft = useDraft<AssessmentDraft>(assessment.clientId, `assessment:${assessment.id}`);
  const opener = useFocusBack(draft.isOpen);
  const date = format.date(assessment.assessedOn);

  const correct = async () => {
    if (draft.value && (await onCorrect(assessment.id, draft.value))) draft.discard();
  };
  if (draft.isOpen && draft.value)
    return <AssessmentForm draft={draft} value={draft.value} onSave={() => void correct()} />;

  return (
    <article className={isCurrent ? `${styles.entry} ${styles.current}` : styles.entry}>
      <div className={styles.line}>
        <CategoryLabel category={assessment.category} />
        <span className={styles.date}>{isCurrent ? t('card.category.since', { date }) : date}</span>
        <EntryActions
          opener={opener}
          what={t('card.category.entry', { category: t(`domain.category.${assessment.category}`), date })}
          onEdit={() => draft.open(draftOf(assessment))}
          onRemove={() => void onRemove(assessment.id)}
        />
      </div>
      <p className={styles.reason}>{assessment.reason}</p>
      <p className={styles.answers}>
        {t('card.category.canLeave')} <b>{t(`domain.canLeave.${assessment.canLeave}`)}</b>
        {assessment.why !== null && `. ${assessment.why}`}
      </p>
    </article>
  );
}
