import { useTranslation } from 'react-i18next';
import { type Tier, tiers } from '../../../../shared/domain/clients/status.ts';
import { NumberedChoices } from './numbered-choices.tsx';

/** The tier of the client. */
export function TierAnswer({ onAnswer }: { onAnswer: (tier: Tier) => void }) {
  const { t } = useTranslation();
  return (
    <NumberedChoices
      choices={tiers.map((tier) => ({ value: tier, label: t(`domain.tier.${tier}`) }))}
      onChoose={onAnswer}
    />
  );
}
