/** The namespace of ordinary workbooks; those of "strict" Open XML have another one. */
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
