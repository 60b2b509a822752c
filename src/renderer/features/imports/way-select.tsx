import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DuplicateWay } from '../../../shared/contract/imports.ts';

interface WaySelectProps {
  readonly row: number;
  readonly way: DuplicateWay;
  readonly ways: readonly { readonly value: DuplicateWay; readonly label: string }[];
  readonly onWay: (row: number, way: DuplicateWay) => void;
}

/** What to do with one row of the file. */
export function WaySelect({ row, way, ways, onWay }: WaySelectProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('imports.duplicates.wayOf', { row })}
      data={[...ways]}
      value={way}
      onChange={(event) => {
        const chosen = ways.find(({ value }) => value === event.currentTarget.value);
        if (chosen) onWay(row, chosen.value);
      }}
    />
  );
}
