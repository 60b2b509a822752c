import { Button } from '@mantine/core';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../shared/contract/clients.ts';
import { categorySince, currentAssessment } from '../../../../shared/domain/loyalty/loyalty.ts';
import { CategoryLabel } from '../../../components/category-label.tsx';
import { useRead } from '../../../lib/api.ts';
import { today } from '../../../lib/format.ts';
import { notifyDone } from '../../../lib/notify.ts';
import { useDraft } from '../drafts.ts';
import { useFocusBack } from '../focus-back.ts';
import { Section } from '../section.tsx';
import { sectionKeys } from '../section-keys.ts';
import { useSave } from '../writes.ts';
import { type AssessmentDraft, blankAssessment, finishedAssessment } from './assessment-draft.ts';
import { AssessmentEntry } from './assessment-entry.tsx';
import { AssessmentForm } from './assessment-form.tsx';
import styles from './category-section.module.css';
import { RenewalLine } from './renewal-line.tsx';
import { StandingLine } from './standing-line.tsx';
import { SuggestionPanel } from './suggestion-panel.tsx';

interface CategorySectionProps {
  readonly card: Card;
  /** Grows whenever somebody comes for the category; it then takes the focus, and asks where nobody assessed. */
  readonly sought: number;
}

/** How the client is bound, by whose reason and how it was before; beside it, what the records say. */
export function CategorySection({ card, sought }: CategorySectionProps) {
  const { t } = useTranslation();
  const save = useSave();
  const clientId = card.client.id;
  const draft = useDraft<AssessmentDraft>(clientId, 'assessment');
  const opener = useFocusBack(draft.isOpen);
  const suggestion = useRead('loyalty.suggestion', { clientId }, { keepPrevious: true }).data;
  /** The answer of which one may say why; only just after it was given. */
  const [toExplain, setToExplain] = useState<string | null>(null);
  const current = currentAssessment(card.assessments);
  const earlier = card.assessments.filter((each) => each.id !== current?.id);
  const isKept = draft.value !== null && !draft.isOpen;
  const renewOn = suggestion?.renewOn ?? null;
  const isOld = current !== null && renewOn !== null && renewOn <= today();

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
  const renew = async () => {
    const renewed = await save('loyalty.renew', { clientId });
    if (!renewed) return;
    opener.current?.focus();
    notifyDone(t, t('bonds.category.renewed'), { undo: true, operationId: renewed.operationId });
  };
  const answer = async (agrees: boolean) => {
    if (!suggestion?.category) return;
    const answered = await save('loyalty.answer', { clientId, suggested: suggestion.category, agrees });
    if (!answered) return;
    opener.current?.focus();
    if (!agrees) setToExplain(answered.id);
    else notifyDone(t, t('bonds.suggestion.recorded'), { undo: true, operationId: answered.operationId });
  };
  const isAsked = Boolean(suggestion?.category) && suggestion?.answered === null;

  return (
    <div
      onKeyDown={(event) =>
        sectionKeys(event, {
          a: isAsked ? () => void answer(true) : null,
          d: isAsked ? () => void answer(false) : null,
          r: isOld ? () => void renew() : null,
        })
      }
    >
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
          <AssessmentEntry
            since={categorySince(card.assessments)}
            assessment={current}
            onCorrect={correct}
            onRemove={remove}
          />
        ) : (
          !draft.isOpen && (
            <div className={styles.nobody}>
              <CategoryLabel category={null} />
              <p>{t('card.category.none')}</p>
            </div>
          )
        )}
        {isOld && <RenewalLine judgedOn={current.assessedOn} onRenew={() => void renew()} />}
        <StandingLine standing={suggestion?.standing ?? null} />
        {suggestion && (
          <SuggestionPanel
            suggestion={suggestion}
            current={current?.category ?? null}
            toExplain={toExplain}
            onAnswer={(agrees) => void answer(agrees)}
            onExplained={() => setToExplain(null)}
          />
        )}
        {earlier.length > 0 && (
          <details className={styles.earlier}>
            <summary>{t('card.category.history')}</summary>
            <ol className={styles.list}>
              {earlier.map((assessment) => (
                <li key={assessment.id}>
                  <AssessmentEntry assessment={assessment} onCorrect={correct} onRemove={remove} />
                </li>
              ))}
            </ol>
          </details>
        )}
      </Section>
    </div>
  );
}
