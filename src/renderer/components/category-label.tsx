import {
  IconArrowsRightLeft,
  IconGavel,
  IconHeart,
  IconLock,
  IconQuestionMark,
  IconScale,
  IconStar,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../shared/domain/loyalty/loyalty.ts';
import styles from './mark.module.css';
import { Mark } from './mark.tsx';

const icons: Record<Category, TablerIcon> = {
  committed: IconStar,
  faithful: IconHeart,
  switcher: IconArrowsRightLeft,
  blackmailer: IconGavel,
  pragmatist: IconScale,
  hostage: IconLock,
};

/** The icon a category has everywhere; decoration beside its word. */
export function CategoryIcon({ category }: { category: Category | null }) {
  const Icon = category === null ? IconQuestionMark : icons[category];
  return <Icon className={styles.icon} size={16} stroke={1.5} aria-hidden />;
}

/** A loyalty category, or that nobody has assessed the client yet. */
export function CategoryLabel({ category }: { category: Category | null }) {
  const { t } = useTranslation();
  if (category === null)
    return <Mark icon={<CategoryIcon category={null} />} word={t('app.kit.notAssessed')} isUnknown />;
  const word = t(`domain.category.${category}`);
  return (
    <Mark
      icon={<CategoryIcon category={category} />}
      word={word}
      title={`${word}: ${t(`domain.categoryAbout.${category}`)}`}
    />
  );
}
