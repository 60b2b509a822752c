import { Textarea } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { categories, leaveAnswers } from '../../../../shared/domain/loyalty/loyalty.ts';
import { CategoryIcon } from '../../../components/category-label.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { today } from '../../../lib/format.ts';
import { ChoiceGroup } from '../choice-group.tsx';
import type { DraftForm } from '../drafts.ts';
import form from '../form.module.css';
import { FormButtons } from '../form-buttons.tsx';
import { digitOf, formKeys, isTyping } from '../typing.ts';
import { type AssessmentDraft, hasReason } from './assessment-draft.ts';
import { ReasonChoice } from './reason-choice.tsx';

interface AssessmentFormProps {
  readonly draft: DraftForm<AssessmentDraft>;
  readonly value: AssessmentDraft;
  readonly onSave: () => void;
}

/** Two questions, then the category and the reason for it. */
export function AssessmentForm({ draft, value, onSave }: AssessmentFormProps) {
  const { t } = useTranslation();
  const reason = useRef<HTMLTextAreaElement>(null);
  const [isTold, setTold] = useState(false);
  const change = (part: Partial<AssessmentDraft>) => draft.change({ ...value, ...part });
  const save = () => {
    setTold(true);
    if (value.category !== null && !hasReason(value)) reason.current?.focus();
    onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    formKeys(event, save, draft.close);
    const digit = isTyping(event.target) ? null : digitOf(event);
    const category = digit === null ? undefined : categories[digit - 1];
    if (category === undefined) return;
    event.preventDefault();
    change({ category });
    reason.current?.focus();
  };

  return (
    <form
      className={form.form}
      aria-label={t('card.category.form')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div>
        <p className={form.label}>{t('card.category.canLeave')}</p>
        <ChoiceGroup
          label={t('card.category.canLeave')}
          choices={leaveAnswers.map((answer) => ({ value: answer, label: t(`domain.canLeave.${answer}`) }))}
          value={value.canLeave}
          autoFocus={draft.isFresh}
          onChange={(canLeave) => change({ canLeave })}
        />
      </div>
      <Textarea
        label={value.canLeave === 'no' ? t('card.category.whyNot') : t('card.category.why')}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={5000}
        value={value.why}
        onChange={(event) => change({ why: event.currentTarget.value })}
      />
      <div>
        <p className={form.label}>{t('fields.category')}</p>
        <ChoiceGroup
          label={t('fields.category')}
          choices={categories.map((category) => ({
            value: category,
            label: t(`domain.category.${category}`),
            about: t(`domain.categoryAbout.${category}`),
            icon: <CategoryIcon category={category} />,
          }))}
          value={value.category}
          numbered
          asCards
          onChange={(category) => change({ category })}
        />
        {isTold && value.category === null && (
          <p className={form.error} role="alert">
            {t('card.category.chooseOne')}
          </p>
        )}
      </div>
      <ReasonChoice chosen={value.chips} onChange={(chips) => change({ chips })} />
      <Textarea
        ref={reason}
        label={t('card.category.reason')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={5000}
        value={value.reason}
        error={isTold && !hasReason(value) ? t('bonds.category.reasonNeeded') : undefined}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <DateField
        className={form.short}
        label={t('card.category.date')}
        clearable={false}
        value={value.assessedOn}
        onChange={(assessedOn) => change({ assessedOn: assessedOn ?? today() })}
      />
      <FormButtons onCancel={draft.discard} />
    </form>
  );
}
