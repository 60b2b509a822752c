import { Button } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { Translate } from '../../../../shared/i18n/i18n.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { type Format, useFormat } from '../../../lib/format.ts';
import { RecordLink } from '../record-link.tsx';
import { sectionKeys } from '../section-keys.ts';
import { WarningLine } from '../warning-line.tsx';
import styles from './motives-section.module.css';

export type Question = Output<'motives.watch'>['questions'][number];

interface MotiveQuestionProps {
  readonly question: Question;
  readonly onAnswer: (holds: boolean) => void;
}

/** Whether a fragile motive still holds, answered by one key. */
export function MotiveQuestion({ question, onAnswer }: MotiveQuestionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = t(`bonds.motives.question.${question.motive}`);
  return (
    <div
      role="group"
      className={styles.question}
      aria-label={words}
      onKeyDown={(event) => sectionKeys(event, { h: () => onAnswer(true), o: () => onAnswer(false) })}
    >
      <WarningLine
        icon={IconHelpCircle}
        answers={
          <>
            <Button
              size="compact-sm"
              variant="default"
              rightSection={<KeyHint keys="H" />}
              onClick={() => onAnswer(true)}
            >
              {t('bonds.motives.holds')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              rightSection={<KeyHint keys="O" />}
              onClick={() => onAnswer(false)}
            >
              {t('bonds.motives.over')}
            </Button>
          </>
        }
      >
        <b>{words}</b> <RecordLink id={question.activityId}>{because(t, format, question)}</RecordLink>
      </WarningLine>
    </div>
  );
}

function because(t: Translate, format: Format, { because: why, since, competitor }: Question): string {
  const date = since === null ? '' : format.date(since);
  if (why === 'competitor')
    return since === null
      ? t('bonds.motives.because.listed', { competitor })
      : t('bonds.motives.because.competitor', { competitor, date });
  if (why === 'faded') return t('bonds.motives.because.faded', { date });
  return since === null ? t('bonds.motives.because.timeUnknown') : t('bonds.motives.because.time', { date });
}
