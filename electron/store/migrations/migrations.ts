import { imports } from './0001-imports.ts';
import { dataset } from './0002-dataset.ts';
import { scenarios } from './0003-scenarios.ts';
import { tablesOfSheets } from './0004-tables-of-sheets.ts';
import { gradesOfPeople } from './0005-grades-of-people.ts';
import { answers } from './0006-answers.ts';
import type { Migration } from './migration.ts';

/** In order, without gaps. */
export const migrations: readonly Migration[] = [imports, dataset, scenarios, tablesOfSheets, gradesOfPeople, answers];

export const schemaVersion = migrations.length;
