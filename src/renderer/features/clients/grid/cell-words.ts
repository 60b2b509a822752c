import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Category, categories } from '../../../../shared/domain/loyalty/loyalty.ts';
import { type Motive, motives } from '../../../../shared/domain/motives/motives.ts';
import type { Translate } from '../../../../shared/i18n/i18n.ts';
import { type Format, useFormat } from '../../../lib/format.ts';

interface Word {
  readonly word: string;
  readonly title: string;
}

/** The words of the cells, looked up once for all of them: a grid draws hundreds of cells at a time. */
export interface CellWords {
  readonly categories: Readonly<Record<Category, Word>>;
  readonly motives: Readonly<Record<Motive, Word>>;
  readonly notAssessed: string;
  readonly noMotive: string;
  readonly taxIdWrong: string;
  days(count: number): string;
  silentLonger(times: number): string;
}

export function useMakeCellWords(): CellWords {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => ({
      categories: record(categories, (id) => {
        const word = t(`domain.category.${id}`);
        return { word, title: `${word}: ${t(`domain.categoryAbout.${id}`)}` };
      }),
      motives: record(motives, (id) => ({
        word: t(`domain.motiveShort.${id}`),
        title: t(`domain.motive.${id}`),
      })),
      notAssessed: t('app.kit.notAssessed'),
      noMotive: t('app.kit.noMotive'),
      taxIdWrong: t('list.cell.taxIdWrong'),
      days: shortDays(t, format),
      silentLonger: (times) => t('list.cell.silentLonger', { count: times, times: format.number(times) }),
    }),
    [t, format],
  );
}

const record = <K extends string, V>(keys: readonly K[], valueOf: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;

/** `21 d`; the sentence is put together once, the numbers later. */
export function shortDays(t: Translate, format: Format): (count: number) => string {
  const gap = '\n';
  const [before = '', after = ''] = t('list.cell.days', { days: gap }).split(gap);
  return (count) => before + format.number(count) + after;
}

const Words = createContext<CellWords | null>(null);

export const CellWordsProvider = Words.Provider;

export function useCellWords(): CellWords {
  const words = useContext(Words);
  if (words === null) throw new Error('A cell stands outside the grid of clients.');
  return words;
}
