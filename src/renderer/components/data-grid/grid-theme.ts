import { themeQuartz } from 'ag-grid-community';

export const ROW_HEIGHT = 32;

const line = '1px solid var(--f-line)';

/** AG Grid in our tokens, which differ by theme themselves. */
export const gridTheme = themeQuartz.withParams({
  accentColor: 'var(--f-accent)',
  backgroundColor: 'var(--f-ground)',
  borderColor: 'var(--f-line)',
  borderRadius: 4,
  browserColorScheme: 'inherit',
  cellEditingBorder: '1px solid var(--f-accent)',
  cellEditingShadow: 'none',
  cellHorizontalPadding: 12,
  chromeBackgroundColor: 'var(--f-ground-2)',
  columnBorder: 'none',
  dragAndDropImageBackgroundColor: 'var(--f-ground)',
  dragAndDropImageBorder: '1px solid var(--f-line-strong)',
  dragAndDropImageShadow: 'none',
  focusShadow: 'inset 0 0 0 2px var(--f-accent)',
  fontFamily: 'inherit',
  fontSize: 13,
  foregroundColor: 'var(--f-text)',
  headerBackgroundColor: 'var(--f-ground-2)',
  headerCellHoverBackgroundColor: 'var(--f-ground-3)',
  headerCellMovingBackgroundColor: 'var(--f-ground-3)',
  headerColumnBorder: 'none',
  headerColumnResizeHandleColor: 'var(--f-line-strong)',
  headerColumnResizeHandleHeight: '50%',
  headerColumnResizeHandleWidth: 1,
  headerFontSize: 12,
  headerFontWeight: 400,
  headerHeight: ROW_HEIGHT,
  headerRowBorder: line,
  headerTextColor: 'var(--f-text-2)',
  oddRowBackgroundColor: 'var(--f-ground)',
  pinnedColumnBorder: line,
  rowBorder: line,
  rowHeight: ROW_HEIGHT,
  rowHoverColor: 'var(--f-ground-2)',
  selectedRowBackgroundColor: 'var(--f-accent-ground)',
  spacing: 4,
  textColor: 'var(--f-text)',
  wrapperBorder: 'none',
  wrapperBorderRadius: 0,
});
