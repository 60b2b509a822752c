import { IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './step.module.css';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly state: 'ahead' | 'current' | 'done';
  /** What was decided here, in one line. */
  readonly summary?: ReactNode;
  readonly actions?: ReactNode;
  /** When this changes while the step is the current one, the focus comes into it. */
  readonly arrival?: string;
  /** What Enter does on the heading: the step's main action. */
  readonly onEnter?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** One step of the way a file takes into the list. */
export function Step({ number, title, state, summary, actions, arrival, onEnter, children }: StepProps) {
  const { t } = useTranslation();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // `arrival` is there because another file is another arrival at the same step
  useEffect(() => {
    // What is inside may have taken the focus by itself.
    const isInside = section.current?.contains(document.activeElement) === true;
    if (state === 'current' && !isInside) heading.current?.focus();
  }, [state, arrival]);

  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !onEnter) return;
    event.preventDefault();
    onEnter();
  };

  return (
    <section ref={section} className={styles.step} data-state={state} aria-labelledby={id}>
      <div className={styles.head}>
        <h2
          ref={heading}
          id={id}
          className={styles.title}
          tabIndex={-1}
          aria-current={state === 'current' ? 'step' : undefined}
          onKeyDown={enter}
        >
          <span className={styles.number}>
            {state === 'done' ? (
              <IconCheck size={14} stroke={2} aria-label={t('imports.stepDone')} />
            ) : (
              number
            )}
          </span>
          {title}
        </h2>
        {summary !== undefined && <div className={styles.summary}>{summary}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {children !== undefined && children !== false && <div className={styles.body}>{children}</div>}
    </section>
  );
}
