import type { gridLocale as en } from '../en/grid-locale.ts';
import type { Translation } from '../translation.ts';

export const gridLocale: Translation<typeof en> = {
  ariaColumnFiltered: 'Список отобран по этому столбцу',
  ariaDeferSkeletonCellLoading: 'Ячейка загружается',
  ariaHeaderSelection: 'Столбец с выбором всех строк',
  ariaInputEditor: 'Значение ячейки',
  ariaLabelInputClear: 'Очистить',
  ariaLabelLoading: 'Загрузка',
  ariaLabelTooltip: 'Подсказка',
  ariaPendingChange: 'Изменение ещё не сохранено',
  ariaRowIndex: 'Строка {{value}}',
  ariaRowSelectAll: 'Нажмите Пробел, чтобы выбрать все строки или снять выбор',
  ariaRowSelectionDisabled: 'Эту строку выбрать нельзя',
  ariaRowToggleSelection: 'Нажмите Пробел, чтобы выбрать строку или снять выбор',
  ariaSkeletonCellLoading: 'Строка загружается',
  ariaSkeletonCellLoadingFailed: 'Строку не удалось загрузить',
  ariaSortableColumn: 'Нажмите Enter, чтобы отсортировать',
  ariaToggleCellValue: 'Нажмите Пробел, чтобы изменить значение',
  ariaValidationErrorPrefix: 'Значение не подходит',
  invalidDate: 'Это не дата',
  invalidNumber: 'Это не число',
  loadingError: 'Не загружено',
  loadingOoo: 'Загрузка…',
  noMatchingRows: 'Ничего не найдено',
  noRowsToShow: 'Пока пусто',
  tooltipValidationErrorSeparator: '. ',
};
