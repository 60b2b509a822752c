import { useTranslation } from 'react-i18next';
import { type Motive, motives } from '../../../../shared/domain/motives/motives.ts';
import { MotiveIcon } from '../../../components/motive-label.tsx';
import { NumberedChoices } from './numbered-choices.tsx';

/** Why the client buys: one of the ten motives, which becomes the primary one. */
export function MotiveAnswer({ onAnswer }: { onAnswer: (motive: Motive) => void }) {
  const { t } = useTranslation();
  return (
    <NumberedChoices
      choices={motives.map((motive) => ({
        value: motive,
        label: t(`domain.motive.${motive}`),
        icon: <MotiveIcon motive={motive} />,
      }))}
      onChoose={onAnswer}
    />
  );
}
