import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapKind } from '../../../../shared/domain/gaps/gaps.ts';
import { useRead } from '../../../lib/api.ts';
import { wrongAnswer } from './typed-answer.ts';
import { TypedLine } from './typed-line.tsx';

interface TextAnswerProps {
  readonly kind: GapKind;
  readonly onAnswer: (text: string) => void;
}

const SUGGESTED = 6;

/** An answer that is typed. */
export function TextAnswer({ kind, onAnswer }: TextAnswerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const isSuggested = kind === 'industry' && typed !== '';
  const { data } = useRead(
    'clients.values',
    { field: 'industry', startsWith: typed, limit: SUGGESTED },
    { enabled: isSuggested, keepPrevious: true },
  );
  // So that one industry is not written in two ways.
  const industries = isSuggested ? (data ?? []).map(({ value }) => value) : [];
  const problemOf = (text: string) => {
    const wrong = wrongAnswer(kind, text);
    if (wrong !== null) return t(`gaps.wrong.${wrong}`);
    return text === '' ? t('gaps.answerNeeded') : null;
  };
  return (
    <TypedLine
      label={t('gaps.answer')}
      maxLength={200}
      suggestions={industries}
      onType={setTyped}
      problemOf={problemOf}
      onSave={onAnswer}
    />
  );
}
