/** Names of the office format that every workbook package uses. */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const contentTypesNamespace = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
