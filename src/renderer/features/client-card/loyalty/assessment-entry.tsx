import { useTranslation } from 'react-i18next';
import type { Assessment } from '../../../../shared/contract/loyalty.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import { CategoryLabel } from '../../../components/category-label.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useDraft } from '../drafts.ts';
import { EntryActions } from '../entry-actions.tsx';
import { useFocusBack } from '../focus-back.ts';
import { Tags } from '../tags.tsx';
import { type AssessmentDraft, draftOf } from './assessment-draft.ts';
import { AssessmentForm } from './assessment-form.tsx';
import styles from './category-section.module.css';

interface AssessmentEntryProps {
  readonly assessment: Assessment;
  /** Of the one in force, since when its category has stood. */
  readonly since?: PlainDate | null;
  readonly onCorrect: (id: string, corrected: AssessmentDraft) => Promise<boolean>;
  readonly onRemove: (id: string) => Promise<void>;
}

/** One assessment: the category, the reasons, the two answers, the day and who judged. */
export function AssessmentEntry({ assessment, since = null, onCorrect, onRemove }: AssessmentEntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const draft = useDraft<AssessmentDraft>(assessment.clientId, `assessment:${assessment.id}`);
  const opener = useFocusBack(draft.isOpen);
  const date = format.date(assessment.assessedOn);
  const { assessedBy: who, chips, reason } = assessment;
  const isCurrent = since !== null;

  const correct = async () => {
    if (draft.value && (await onCorrect(assessment.id, draft.value))) draft.discard();
  };
  if (draft.isOpen && draft.value)
    return <AssessmentForm draft={draft} value={draft.value} onSave={() => void correct()} />;

  return (
    <article className={isCurrent ? `${styles.entry} ${styles.current}` : styles.entry}>
      <div className={styles.line}>
        <CategoryLabel category={assessment.category} />
        <span className={styles.date}>
          {since !== null &&
            since !== assessment.assessedOn &&
            `${t('bonds.category.since', { date: format.date(since) })} · `}
          {who === null ? t('bonds.category.judged', { date }) : t('bonds.category.judgedBy', { date, who })}
        </span>
        <EntryActions
          opener={opener}
          what={t('card.category.entry', { category: t(`domain.category.${assessment.category}`), date })}
          onEdit={() => draft.open(draftOf(assessment))}
          onRemove={() => void onRemove(assessment.id)}
        />
      </div>
      {chips.length > 0 && <Tags tags={chips.map((chip) => t(`bonds.chips.${chip}`))} />}
      {reason !== '' && <p className={styles.reason}>{reason}</p>}
      <p className={styles.answers}>
        {t('card.category.canLeave')} <b>{t(`domain.canLeave.${assessment.canLeave}`)}</b>
        {assessment.why !== null && `. ${assessment.why}`}
      </p>
    </article>
  );
}
