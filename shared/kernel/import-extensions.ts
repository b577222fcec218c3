/** Endings of the files a person may choose to import, without the dot. What a file really is is told from its content. */
export const importExtensions = [
  ...['xlsx', 'xlsm', 'xls', 'xlsb', 'ods', 'csv', 'tsv', 'txt', 'html', 'htm', 'xml'],
  ...['geojson', 'topojson', 'json'],
] as const;
