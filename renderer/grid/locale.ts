import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_VN } from '@ag-grid-community/locale';
import type { Language } from '../../shared/text/language.ts';

export const gridLocales: Readonly<Record<Language, Record<string, string>>> = { vi: AG_GRID_LOCALE_VN, en: AG_GRID_LOCALE_EN };
