import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GapQuestion } from '../../../shared/contract/gaps.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import { useFormat } from '../../lib/format.ts';
import { useSettings } from '../../lib/settings.ts';
import { CategoryAnswer } from './answers/category-answer.tsx';
import { DeciderAnswer } from './answers/decider-answer.tsx';
import { MotiveAnswer } from './answers/motive-answer.tsx';
import { TextAnswer } from './answers/text-answer.tsx';
import { TierAnswer } from './answers/tier-answer.tsx';
import { useQuestionText } from './question-text.ts';
import styles from './questions.module.css';
import { useAnswer } from './use-answer.ts';

interface QuestionFormProps {
  readonly question: GapQuestion;
  readonly onLater: () => void;
}

/** One question about one client, answered where it stands. */
export function QuestionForm({ question, onLater }: QuestionFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency } = useSettings();
  const text = useQuestionText(question);
  const { clientId, client, tier, revenue12m } = question;
  const isChoice = ['motive', 'category', 'tier', 'decider'].includes(question.kind);
  return (
    <article className={styles.form} aria-label={`${client}: ${text}`}>
      <p className={styles.about}>
        <Link className={styles.link} to="/clients/$clientId" params={{ clientId }}>
          {client}
        </Link>
        {tier !== null && <span className={styles.tier}>{t(`domain.tier.${tier}`)}</span>}
        {revenue12m !== null && (
          <span className={styles.quiet}>
            {t('gaps.perYear', { amount: format.money(revenue12m, currency) })}
          </span>
        )}
      </p>
      <h3 className={styles.question}>{text}</h3>
      <Answer question={question} />
      <Button
        className={styles.later}
        variant="default"
        rightSection={<KeyHint keys={isChoice ? 'Z' : 'Alt Z'} />}
        onClick={onLater}
      >
        {t('gaps.later')}
      </Button>
    </article>
  );
}

function Answer({ question }: { question: GapQuestion }) {
  const answer = useAnswer(question);
  switch (question.kind) {
    case 'motive':
      return <MotiveAnswer onAnswer={(motive) => answer({ motive })} />;
    case 'category':
      return <CategoryAnswer onAnswer={answer} />;
    case 'tier':
      return <TierAnswer onAnswer={(tier) => answer({ tier })} />;
    case 'decider':
      return <DeciderAnswer people={question.people} onAnswer={answer} />;
    case 'interview':
      return null;
    default:
      return <TextAnswer kind={question.kind} onAnswer={(text) => answer({ text })} />;
  }
}
