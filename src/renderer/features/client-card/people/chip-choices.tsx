import styles from '../choice-group.module.css';

interface ChipChoicesProps<V extends string> {
  readonly label: string;
  readonly choices: readonly { readonly value: V; readonly label: string }[];
  readonly values: readonly V[];
  readonly onChange: (values: V[]) => void;
}

/** Any of a few, all of them in sight: checkboxes that look like chips. */
export function ChipChoices<V extends string>({ label, choices, values, onChange }: ChipChoicesProps<V>) {
  const toggle = (value: V) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === value ? !values.includes(each) : values.includes(each))),
    );
  return (
    <div role="group" aria-label={label} className={styles.line}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="checkbox"
            className={styles.input}
            checked={values.includes(choice.value)}
            onChange={() => toggle(choice.value)}
          />
          <span className={styles.word}>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
