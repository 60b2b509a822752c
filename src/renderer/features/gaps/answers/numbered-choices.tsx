import type { KeyboardEvent, ReactNode } from 'react';
import { KeyHint } from '../../../components/key-hint.tsx';
import { isTyping, pressedKey } from '../keys.ts';
import styles from './answers.module.css';

interface NumberedChoicesProps<V extends string> {
  readonly choices: readonly {
    readonly value: V;
    readonly label: string;
    readonly about?: string;
    readonly icon?: ReactNode;
  }[];
  readonly chosen?: V | null;
  readonly onChoose: (value: V) => void;
  /** What is asked besides, once something is chosen. */
  readonly children?: ReactNode;
}

/** A few answers, each a button with the digit that presses it; the tenth is 0. */
export function NumberedChoices<V extends string>({
  choices,
  chosen = null,
  onChoose,
  children,
}: NumberedChoicesProps<V>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressedKey(event);
    if (key === null || event.altKey || isTyping(event.target)) return;
    const choice = choices[key === '0' ? 9 : Number(key) - 1];
    if (!choice) return;
    event.preventDefault();
    onChoose(choice.value);
  };
  return (
    <div onKeyDown={onKeyDown}>
      <div className={styles.choices}>
        {choices.map(({ value, label, about, icon }, i) => (
          <button
            key={value}
            type="button"
            className={styles.choice}
            {...(i === 0 ? { 'data-first': true } : {})}
            aria-pressed={chosen === null ? undefined : chosen === value}
            onClick={() => onChoose(value)}
          >
            {icon}
            <span className={styles.text}>
              <span className={styles.word}>{label}</span>
              {about !== undefined && <span className={styles.about}>{about}</span>}
            </span>
            {i < 10 && <KeyHint keys={String((i + 1) % 10)} />}
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
