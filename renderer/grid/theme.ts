import { themeQuartz } from 'ag-grid-community';

export const rowHeightPx = 28;

/** Density of a spreadsheet, colours of the page: the variables follow light and dark by themselves. */
export const gridTheme = themeQuartz.withParams({
  fontFamily: 'inherit',
  fontSize: 13,
  dataFontSize: 13,
  headerFontSize: 12,
  headerFontWeight: 600,
  rowHeight: rowHeightPx,
  headerHeight: 38,
  spacing: 5,
  cellHorizontalPadding: 10,
  wrapperBorderRadius: 6,
  borderRadius: 4,
  backgroundColor: 'var(--sx-panel)',
  foregroundColor: 'var(--sx-text)',
  headerBackgroundColor: 'var(--sx-head)',
  headerTextColor: 'var(--sx-soft-text)',
  borderColor: 'var(--sx-line)',
  rowBorder: { color: 'var(--sx-faint-line)' },
  columnBorder: false,
  oddRowBackgroundColor: 'var(--sx-panel)',
  accentColor: 'var(--sx-accent)',
  rowHoverColor: 'var(--sx-hover)',
  selectedRowBackgroundColor: 'var(--sx-chosen)',
  rangeSelectionBorderColor: 'var(--sx-accent)',
});
