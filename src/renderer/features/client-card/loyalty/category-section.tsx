import { Button } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../shared/contract/clients.ts';
import { currentAssessment } from '../../../../shared/domain/loyalty/loyalty.ts';
import { CategoryLabel } from '../../../components/category-label.tsx';
import { today } from '../../../lib/format.ts';
import { notifyDone } from '../../../lib/notify.ts';
import { useDraft } from '../drafts.ts';
import { useFocusBack } from '../focus-back.ts';
import { Section } from '../section.tsx';
import { useSave } from '../writes.ts';
import { type AssessmentDraft, blankAssessment, finishedAssessment } from './assessment-draft.ts';
import { AssessmentEntry } from './assessment-entry.tsx';
import { AssessmentForm } from './assessment-form.tsx';
import styles from './category-section.module.css';

interface CategorySectionProps {
  readonly card: Card;
  /** Grows whenever somebody comes for the category; it then takes the focus, and asks where nobody assessed. */
  readonly sought: number;
}

/** How the client is bound, by whose reason, and how it was before. */
export function CategorySection({ card, sought }: CategorySectionProps) {
  const { t } = useTranslation();
  const save = useSave();
  const clientId = card.client.id;
  const draft = useDraft<AssessmentDraft>(clientId, 'assessment');
  const opener = useFocusBack(draft.isOpen);
  const current = currentAssessment(card.assessments);
  const earlier = card.assessments.filter((each) => each.id !== current?.id);
  const isKept = draft.value !== null && !draft.isOpen;

  const come = useEffectEvent(() => {
    if (current) opener.current?.focus();
    else draft.open(blankAssessment(today()));
    opener.current?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    if (sought > 0) come();
  }, [sought]);

  const assess = async () => {
    const input = draft.value && finishedAssessment(draft.value);
    if (!input) return;
    if (await save('loyalty.assess', { clientId, ...input })) draft.discard();
  };
  const remove = async (id: string) => {
    const removed = await save('loyalty.remove', { id });
    if (removed) notifyDone(t, t('card.category.removed'), { undo: true, operationId: removed.operationId });
  };
  const correct = async (id: string, corrected: AssessmentDraft) => {
    const patch = finishedAssessment(corrected);
    return patch !== null && (await save('loyalty.update', { id, patch })) !== null;
  };

  return (
    <Section
      title={t('fields.category')}
      actions={
        <Button
          ref={opener}
          size="compact-sm"
          variant="default"
          aria-expanded={draft.isOpen}
          onClick={() => (draft.isOpen ? draft.close() : draft.open(blankAssessment(today())))}
        >
          {isKept
            ? t('card.form.resume')
            : current
              ? t('card.category.assessAgain')
              : t('card.category.assess')}
        </Button>
      }
    >
      {draft.isOpen && draft.value && (
        <AssessmentForm draft={draft} value={draft.value} onSave={() => void assess()} />
      )}
      {current ? (
        <AssessmentEntry isCurrent assessment={current} onCorrect={correct} onRemove={remove} />
      ) : (
        !draft.isOpen && (
          <div className={styles.nobody}>
            <CategoryLabel category={null} />
            <p>{t('card.category.none')}</p>
          </div>
        )
      )}
      {earlier.length > 0 && (
        <>
          <h3 className={styles.earlier}>{t('card.category.history')}</h3>
          <ol className={styles.list}>
            {earlier.map((assessment) => (
              <li key={assessment.id}>
                <AssessmentEntry assessment={assessment} onCorrect={correct} onRemove={remove} />
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
