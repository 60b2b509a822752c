import { Button } from '@mantine/core';
import { IconCheck, IconClockPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { GapQuestion } from '../../../shared/contract/gaps.ts';
import { useQuestionText } from './question-text.ts';
import styles from './questions.module.css';

interface QuestionRowProps {
  readonly question: GapQuestion;
  readonly onOpen: () => void;
  readonly onAskNow: () => void;
}

/** A question that waits, or what became of it. */
export function QuestionRow({ question, onOpen, onAskNow }: QuestionRowProps) {
  const { t } = useTranslation();
  const text = useQuestionText(question);
  const { client, state } = question;
  if (state === 'open')
    return (
      <button type="button" className={styles.row} onClick={onOpen}>
        <b className={styles.client}>{client}</b>
        <span className={styles.quiet}>{text}</span>
      </button>
    );
  const Icon = state === 'answered' ? IconCheck : IconClockPause;
  return (
    <div className={styles.row}>
      <span className={`${styles.client} ${styles.quiet}`}>{client}</span>
      <span className={state === 'answered' ? `${styles.state} ${styles.answered}` : styles.state}>
        <Icon size={16} stroke={1.5} aria-hidden />
        {t(`gaps.state.${state}`)}
      </span>
      {state === 'later' && (
        <Button size="compact-sm" variant="default" onClick={onAskNow}>
          {t('gaps.askNow')}
        </Button>
      )}
    </div>
  );
}
