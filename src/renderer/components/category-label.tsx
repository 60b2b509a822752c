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
  const word = category === null ? t('app.kit.notAssessed') : t(`domain.category.${category}`);
  return (
    <span
      className={styles.mark}
      title={category === null ? undefined : `${word}: ${t(`domain.categoryAbout.${category}`)}`}
    >
      <CategoryIcon category={category} />
      <span className={category === null ? `${styles.word} ${styles.unknown}` : styles.word}>{word}</span>
    </span>
  );
}
