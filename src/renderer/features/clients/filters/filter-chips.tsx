import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../shared/contract/clients.ts';
import { useCurrentList } from '../../../lib/current-list.ts';
import { useFormat } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/settings.ts';
import type { ListFields } from '../fields/list-fields.ts';
import styles from './filter-chips.module.css';
import { filterSentence } from './filter-sentence.ts';

interface FilterChipsProps {
  readonly fields: ListFields;
  readonly onChange: (filters: Filter[]) => void;
  readonly onEdit: () => void;
}

/** What the list is narrowed by, above the grid; each can be taken away, by mouse or with Delete. */
export const FilterChips = memo(function FilterChips({ fields, onChange, onEdit }: FilterChipsProps) {
  const { t } = useTranslation();
  const filters = useCurrentList((list) => list.state.query.filters);
  const format = useFormat();
  const { currency } = useSettings();
  const group = useRef<HTMLDivElement>(null);
  if (filters.length === 0) return null;

  const remove = (index: number) => {
    onChange(filters.filter((_, each) => each !== index));
    // The chip that had the focus is going; the one that takes its place gets it.
    requestAnimationFrame(() => {
      const chips = group.current?.querySelectorAll<HTMLElement>('[data-chip]') ?? [];
      chips[Math.min(index, chips.length - 1)]?.focus();
    });
  };
  return (
    <div ref={group} className={styles.chips} role="group" aria-label={t('list.filters.active')}>
      {filters.map((filter, index) => {
        const field = fields.get(filter.field);
        if (!field) return null;
        const sentence = filterSentence(field, filter, t, format, currency);
        return (
          <span key={`${filter.field} ${index}`} className={styles.chip}>
            <UnstyledButton
              data-chip
              className={styles.text}
              title={sentence}
              onClick={onEdit}
              onKeyDown={(event) => {
                if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
              }}
            >
              {sentence}
            </UnstyledButton>
            <ActionIcon
              size={20}
              aria-label={t('list.filters.removeNamed', { filter: sentence })}
              onClick={() => remove(index)}
            >
              <IconX size={14} stroke={1.5} />
            </ActionIcon>
          </span>
        );
      })}
      <UnstyledButton className={styles.clear} onClick={() => onChange([])}>
        {t('list.filters.clear')}
      </UnstyledButton>
    </div>
  );
});
