import { useTranslation } from 'react-i18next';
import {
  type ReasonChip,
  reasonGroupNames,
  reasonGroups,
} from '../../../../shared/domain/loyalty/reasons.ts';
import choice from '../choice-group.module.css';
import form from '../form.module.css';

interface ReasonChoiceProps {
  readonly chosen: readonly ReasonChip[];
  readonly onChange: (chosen: ReasonChip[]) => void;
}

/** The reasons to tick, all of them in sight, by what they speak of. */
export function ReasonChoice({ chosen, onChange }: ReasonChoiceProps) {
  const { t } = useTranslation();
  const toggle = (chip: ReasonChip) =>
    onChange(chosen.includes(chip) ? chosen.filter((each) => each !== chip) : [...chosen, chip]);
  return reasonGroupNames.map((group) => (
    <div key={group} role="group" aria-label={t(`bonds.chipGroups.${group}`)}>
      <p className={form.label}>{t(`bonds.chipGroups.${group}`)}</p>
      <div className={choice.line}>
        {reasonGroups[group].map((chip) => (
          <label key={chip} className={choice.choice}>
            <input
              type="checkbox"
              className={choice.input}
              checked={chosen.includes(chip)}
              onChange={() => toggle(chip)}
            />
            <span className={choice.word}>{t(`bonds.chips.${chip}`)}</span>
          </label>
        ))}
      </div>
    </div>
  ));
}
