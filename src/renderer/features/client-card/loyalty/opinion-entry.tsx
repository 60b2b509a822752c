import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CategoryOpinion } from '../../../../shared/contract/loyalty.ts';
import { useFormat } from '../../../lib/format.ts';
import { TextEditor } from '../details/editors.tsx';
import { InPlace } from '../details/in-place.tsx';
import { useSave } from '../writes.ts';
import styles from './category-section.module.css';

interface OpinionEntryProps {
  readonly opinion: CategoryOpinion;
  /** Whether it is the answer to what is suggested now. */
  readonly isLatest?: boolean;
  /** Whether it was given only just now, so that its reason may be written at once. */
  readonly isAsked: boolean;
  readonly onExplained: () => void;
}

const LONGEST = 2000;

/** One answer to a suggestion, with the day and, where somebody said it, why. */
export function OpinionEntry({ opinion, isLatest = false, isAsked, onExplained }: OpinionEntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const save = useSave();
  const { id, clientId, agrees, suggested, note } = opinion;
  const date = format.date(opinion.answeredOn);
  const category = t(`domain.category.${suggested}`);
  const explain = async (text: string) => {
    const trimmed = text.trim();
    return (await save('loyalty.explain', { id, note: trimmed === '' ? null : trimmed })) !== null;
  };
  return (
    <div className={styles.opinion}>
      <span>
        {isLatest
          ? t(agrees ? 'bonds.suggestion.agreed' : 'bonds.suggestion.disagreed', { date })
          : t(agrees ? 'bonds.suggestion.historyAgreed' : 'bonds.suggestion.historyDisagreed', {
              date,
              category,
            })}
      </span>
      {isAsked ? (
        <WhyField onDone={onExplained} onSave={explain} />
      ) : (
        (note !== null || !agrees) && (
          <InPlace
            clientId={clientId}
            name={`opinion:${id}`}
            label={t('bonds.suggestion.why')}
            placeholder={t('bonds.suggestion.addWhy')}
            value={note ?? ''}
            text={note ?? ''}
            onSave={explain}
            editor={(editor) => <TextEditor {...editor} maxLength={LONGEST} />}
          >
            {note}
          </InPlace>
        )
      )}
    </div>
  );
}

interface WhyFieldProps {
  readonly onSave: (text: string) => Promise<boolean>;
  readonly onDone: () => void;
}

/** Why not, right after disagreeing: Enter keeps it, Esc or leaving it blank says nothing. */
function WhyField({ onSave, onDone }: WhyFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const finish = async () => {
    if (text.trim() === '' || (await onSave(text))) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') void finish();
    else onDone();
  };
  return (
    <TextInput
      aria-label={t('bonds.suggestion.why')}
      placeholder={t('bonds.suggestion.why')}
      autoFocus
      maxLength={LONGEST}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => void finish()}
    />
  );
}
