import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapQuestion } from '../../../shared/contract/gaps.ts';
import { EmptyState } from '../../components/states.tsx';
import { core } from '../../lib/api.ts';
import { notifyError } from '../../lib/notify.ts';
import { isTyping, pressedKey } from './keys.ts';
import { QuestionForm } from './question-form.tsx';
import { keyOf, nextOpen } from './question-order.ts';
import { QuestionRow } from './question-row.tsx';
import styles from './questions.module.css';

/** The questions of the day: one is open, the others wait in a line each. */
export function Questions({ questions }: { questions: readonly GapQuestion[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const at = questions.findIndex((each) => keyOf(each) === chosen);
  const active = questions[at]?.state === 'open' ? questions[at] : nextOpen(questions, at, 1);
  const activeKey = active ? keyOf(active) : null;
  const done = questions.filter(({ state }) => state !== 'open').length;

  /** What is asked now takes the focus, unless it is elsewhere on the page. */
  const focus = useEffectEvent(() => {
    const focused = document.activeElement;
    if (focused === document.body || focused?.id === 'main' || list.current?.contains(focused))
      list.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  });
  useEffect(() => {
    if (activeKey !== null) focus();
  }, [activeKey]);

  const change = (call: Promise<unknown>) => void call.catch((error: unknown) => notifyError(t, error));
  const putOff = ({ clientId, kind }: GapQuestion, isLater: boolean) =>
    change(core.call('gaps.later', { clientId, kind, isLater }));
  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressedKey(event);
    const isFree = !event.altKey && !isTyping(event.target);
    if (active && key === 'z' && (event.altKey || isFree)) putOff(active, true);
    else if (isFree && (key === 'j' || key === 'k')) {
      const next = nextOpen(questions, active ? questions.indexOf(active) : -1, key === 'j' ? 1 : -1);
      if (next) setChosen(keyOf(next));
    } else return;
    event.preventDefault();
  };

  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {t('gaps.today')}
        </h2>
        {questions.length > 0 && (
          <>
            <span className={styles.quiet}>{t('gaps.progress', { done, total: questions.length })}</span>
            <span
              className={styles.track}
              role="progressbar"
              aria-labelledby={id}
              aria-valuemin={0}
              aria-valuemax={questions.length}
              aria-valuenow={done}
            >
              <span className={styles.part} style={{ inlineSize: `${(100 * done) / questions.length}%` }} />
            </span>
          </>
        )}
      </div>
      {!active && (
        <EmptyState
          icon={<IconChecks size={32} stroke={1.5} />}
          title={questions.length === 0 ? t('gaps.nothing.title') : t('gaps.done.title')}
          text={questions.length === 0 ? t('gaps.nothing.text') : t('gaps.done.text')}
          actions={
            <>
              {questions.length > 0 && (
                <Button variant="default" onClick={() => change(core.call('gaps.today', { more: true }))}>
                  {t('gaps.done.more')}
                </Button>
              )}
              <Button variant="default" onClick={() => void navigate({ to: '/clients' })}>
                {t('gaps.done.list')}
              </Button>
            </>
          }
        />
      )}
      <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
        {questions.map((question) => (
          <li key={keyOf(question)}>
            {question === active ? (
              <QuestionForm question={question} onLater={() => putOff(question, true)} />
            ) : (
              <QuestionRow
                question={question}
                onOpen={() => setChosen(keyOf(question))}
                onAskNow={() => {
                  setChosen(keyOf(question));
                  putOff(question, false);
                }}
              />
            )}
          </li>
        ))}
      </ol>
      {active && <p className={styles.quiet}>{t('gaps.keys')}</p>}
    </section>
  );
}
