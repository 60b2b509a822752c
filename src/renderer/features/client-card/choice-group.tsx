import { type ReactNode, useId } from 'react';
import { KeyHint } from '../../components/key-hint.tsx';
import styles from './choice-group.module.css';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** A second line: what the choice means. */
  readonly about?: string;
  readonly icon?: ReactNode;
}

interface ChoiceGroupProps<V extends string> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V | null;
  /** Shows the number key that chooses each. */
  readonly numbered?: boolean;
  /** Cards one under another or side by side instead of a line of words. */
  readonly asCards?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (value: V) => void;
}

/** One of a few, all of them in sight: radio buttons that look like chips or cards. */
export function ChoiceGroup<V extends string>({
  label,
  choices,
  value,
  numbered = false,
  asCards = false,
  autoFocus = false,
  onChange,
}: ChoiceGroupProps<V>) {
  const name = useId();
  const focused = value ?? choices[0]?.value;
  return (
    <div role="radiogroup" aria-label={label} className={asCards ? styles.cards : styles.line}>
      {choices.map((choice, index) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            value={choice.value}
            checked={choice.value === value}
            autoFocus={autoFocus && choice.value === focused}
            onChange={() => onChange(choice.value)}
          />
          {choice.icon}
          <span className={styles.text}>
            <span className={styles.word}>{choice.label}</span>
            {choice.about !== undefined && <span className={styles.about}>{choice.about}</span>}
          </span>
          {numbered && <KeyHint keys={String(index + 1)} />}
        </label>
      ))}
    </div>
  );
}
