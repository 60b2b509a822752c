import { useId } from 'react';
import type { MergeFieldView } from '../../../shared/contract/merging.ts';
import type { MergeChoice } from '../../../shared/domain/merging/merging.ts';
import { useRead } from '../../lib/api.ts';
import { fieldLabel, valueText, type Words } from '../../lib/recorded-text.ts';
import { useWords } from '../../lib/use-words.ts';
import styles from './field-table.module.css';
import { type Choices, chosenOf, inOrder, isSame, optionsOf } from './merge-choices.ts';

interface FieldTableProps {
  readonly fields: readonly MergeFieldView[];
  readonly choices: Choices;
  readonly onChoose: (field: string, choice: MergeChoice) => void;
}

/** Two clients side by side, field by field, with what is taken of either marked. */
export function FieldTable({ fields, choices, onChoose }: FieldTableProps) {
  const words = useWords();
  const { t } = words;
  const nameOf = useValueText(words);
  return (
    <div className={styles.table}>
      <div className={styles.heads} aria-hidden>
        <span>{t('safekeeping.merge.field')}</span>
        <span>{t('safekeeping.merge.kept')}</span>
        <span>{t('safekeeping.merge.other')}</span>
      </div>
      {inOrder(fields).map((field) => (
        <FieldRow
          key={field.field}
          field={field}
          label={fieldLabel(words, 'client', field.field)}
          chosen={chosenOf(choices, field)}
          textOf={(value) => nameOf(field.field, value)}
          onChoose={(choice) => onChoose(field.field, choice)}
        />
      ))}
    </div>
  );
}

/** Values as a person reads them; managers by their names. */
function useValueText(words: Words): (field: string, value: MergeFieldView['kept']) => string {
  const { data: managers = [] } = useRead('managers.list', {});
  return (field, value) =>
    field === 'managerId'
      ? (managers.find(({ id }) => id === value)?.name ?? words.t('safekeeping.nothing'))
      : valueText(words, 'client', field, value);
}

interface FieldRowProps {
  readonly field: MergeFieldView;
  readonly label: string;
  readonly chosen: MergeChoice;
  readonly textOf: (value: MergeFieldView['kept']) => string;
  readonly onChoose: (choice: MergeChoice) => void;
}

function FieldRow({ field, label, chosen, textOf, onChoose }: FieldRowProps) {
  const { t } = useWords();
  const id = useId();
  if (isSame(field))
    return (
      <div className={styles.row} data-same>
        <span className={styles.label}>{label}</span>
        <span className={styles.value}>{textOf(field.kept)}</span>
        <span className={styles.same}>{t('safekeeping.merge.same')}</span>
      </div>
    );
  return (
    <div className={styles.row} role="radiogroup" aria-labelledby={id} data-field={field.field}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      {optionsOf(field).map((option) => (
        <label
          key={option}
          className={styles.option}
          data-option={option}
          data-chosen={option === chosen || undefined}
        >
          <input
            type="radio"
            name={id}
            className={styles.radio}
            checked={option === chosen}
            aria-label={`${t(`safekeeping.merge.choice.${option}`)}: ${textOf(field[option])}`}
            onChange={() => onChoose(option)}
          />
          <span className={styles.value}>
            {option === 'both' && (
              <span className={styles.quiet}>{t('safekeeping.merge.choice.both')}: </span>
            )}
            {textOf(field[option])}
          </span>
        </label>
      ))}
    </div>
  );
}
