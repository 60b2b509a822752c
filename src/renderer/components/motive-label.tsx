import {
  IconAward,
  IconBan,
  IconClockPause,
  IconCoin,
  IconEyeQuestion,
  IconQuestionMark,
  IconShieldCheck,
  IconSparkles,
  IconSpeakerphone,
  IconTruckDelivery,
  IconUserHeart,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Motive } from '../../shared/domain/motives/motives.ts';
import styles from './mark.module.css';
import { Mark } from './mark.tsx';

const icons: Record<Motive, TablerIcon> = {
  benefit: IconCoin,
  novelty: IconSparkles,
  convenience: IconTruckDelivery,
  prestige: IconAward,
  attachment: IconUserHeart,
  safety: IconShieldCheck,
  no_alternative: IconBan,
  advertised_interest: IconSpeakerphone,
  supplier_outage: IconClockPause,
  uninformed: IconEyeQuestion,
};

/** The icon a motive has everywhere; decoration beside its word. */
export function MotiveIcon({ motive }: { motive: Motive | null }) {
  const Icon = motive === null ? IconQuestionMark : icons[motive];
  return <Icon className={styles.icon} size={16} stroke={1.5} aria-hidden />;
}

/** A motive, in one or two words where it is `short`, or that none is known. */
export function MotiveLabel({ motive, short = false }: { motive: Motive | null; short?: boolean }) {
  const { t } = useTranslation();
  if (motive === null)
    return <Mark icon={<MotiveIcon motive={null} />} word={t('app.kit.noMotive')} isUnknown />;
  const whole = t(`domain.motive.${motive}`);
  return (
    <Mark
      icon={<MotiveIcon motive={motive} />}
      word={short ? t(`domain.motiveShort.${motive}`) : whole}
      title={whole}
    />
  );
}
