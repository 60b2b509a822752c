import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Category, categories } from '../../../../shared/domain/loyalty/loyalty.ts';
import { CategoryIcon } from '../../../components/category-label.tsx';
import { NumberedChoices } from './numbered-choices.tsx';
import { TypedLine } from './typed-line.tsx';

interface CategoryAnswerProps {
  readonly onAnswer: (answer: { category: Category; reason: string }) => void;
}

/** How the client is bound, and why one thinks so. */
export function CategoryAnswer({ onAnswer }: CategoryAnswerProps) {
  const { t } = useTranslation();
  const [category, setCategory] = useState<Category | null>(null);
  return (
    <NumberedChoices
      choices={categories.map((each) => ({
        value: each,
        label: t(`domain.category.${each}`),
        about: t(`domain.categoryAbout.${each}`),
        icon: <CategoryIcon category={each} />,
      }))}
      chosen={category}
      onChoose={setCategory}
    >
      {category !== null && (
        <TypedLine
          key={category}
          label={t('gaps.reason')}
          maxLength={5000}
          problemOf={(reason) => (reason === '' ? t('gaps.reasonNeeded') : null)}
          onSave={(reason) => onAnswer({ category, reason })}
        />
      )}
    </NumberedChoices>
  );
}
