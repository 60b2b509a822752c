import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapQuestion } from '../../../../shared/contract/gaps.ts';
import type { GapAnswer } from '../use-answer.ts';
import { NumberedChoices } from './numbered-choices.tsx';
import { TypedLine } from './typed-line.tsx';

/** More are not within the reach of a digit, beside somebody else. */
const SHOWN = 9;
const OTHER = 'other';

interface DeciderAnswerProps {
  readonly people: GapQuestion['people'];
  readonly onAnswer: (answer: GapAnswer) => void;
}

/** Who decides: one of the people known there, or somebody else by name. */
export function DeciderAnswer({ people, onAnswer }: DeciderAnswerProps) {
  const { t } = useTranslation();
  const [isOther, setOther] = useState(false);
  const choose = (id: string) => {
    const decider = people.find((each) => each.id === id);
    if (decider) onAnswer({ decider });
    else setOther(true);
  };
  return (
    <NumberedChoices
      choices={[
        ...people.slice(0, SHOWN).map(({ id, name, position }) => ({
          value: id,
          label: name,
          ...(position === null ? {} : { about: position }),
        })),
        { value: OTHER, label: t('gaps.somebodyElse') },
      ]}
      chosen={isOther ? OTHER : null}
      onChoose={choose}
    >
      {isOther && (
        <TypedLine
          label={t('gaps.newDecider')}
          maxLength={300}
          problemOf={(name) => (name === '' ? t('people.nameNeeded') : null)}
          onSave={(deciderName) => onAnswer({ deciderName })}
        />
      )}
    </NumberedChoices>
  );
}
