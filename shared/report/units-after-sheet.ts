import { marked } from '../text/labels/unverified-mark.ts';
import { reasonText, standardReasonWords } from '../text/ui/standard-reasons.ts';
import { sum } from './live-number.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportCell, ReportRow, ReportSheet } from './report-model.ts';
import { type Frame, sheetFrame } from './sheet-frame.ts';
import { orUnknown, sourceText, type Words } from './words.ts';

type FormedUnit = ReportInput['unitsAfter'][number];
type Criterion = FormedUnit['standards'][number]['criterion'];

/** What the law asks of a unit and whether it is met; blank where no standard is held against it. */
function standardCells({ standards }: FormedUnit, criterion: Criterion, { terms, language }: Words): readonly [ReportCell, ReportCell] {
  const standard = standards.find((result) => result.criterion === criterion);
  return standard ? [standard.required, marked(terms.verdicts[standard.verdict], standard.rule.verified, language)] : [null, null];
}

/** Why a standard is not simply met or missed, in words. */
function reasonsText({ standards }: FormedUnit, { language }: Words): string | null {
  const reasons = standards.map(({ reason }) => reasonText(reason, standardReasonWords[language])).filter((text) => text !== '');
  return reasons.length === 0 ? null : [...new Set(reasons)].join(' ');
}

function unitRow(unit: FormedUnit, index: number, words: Words): ReportRow {
  const { terms } = words;
  const [areaRequired, areaVerdict] = standardCells(unit, 'areaHa', words);
  const [populationRequired, populationVerdict] = standardCells(unit, 'population', words);
  return {
    role: 'group',
    cells: {
      number: index + 1,
      code: unit.code,
      name: unit.name,
      kind: terms.unitKinds[unit.kind],
      province: unit.province,
      mode: terms.modes[unit.mode],
      area: orUnknown(unit.areaHa),
      population: orUnknown(unit.population),
      areaRequired,
      areaVerdict,
      populationRequired,
      populationVerdict,
      source: reasonsText(unit, words),
    },
  };
}

function memberRow(member: FormedUnit['members'][number], words: Words): ReportRow {
  const { terms, labels } = words;
  return {
    role: 'detail',
    cells: {
      code: member.code,
      name: member.name,
      mode: terms.extents[member.extent] + (member.estimated ? ` (${labels.estimated})` : ''),
      memberArea: orUnknown(member.areaHa),
      memberPopulation: orUnknown(member.population),
      source: sourceText(member.source, words),
    },
  };
}

/**
 * Every commune-level unit of the result, its members below it, the standards held against it.
 *
 * Shape units and members have columns of their own, so that a plain sum counts nothing twice; the total's `id` is `total`.
 */
export function unitsAfterSheet(units: ReportInput['unitsAfter'], frame: Frame): ReportSheet {
  const { words } = frame;
  const { labels } = words;
  const heading = labels.unitsAfter;
  const { km2, person } = labels.units;
  const rows = units.flatMap((unit, index) => [
    unitRow(unit, index, words),
    ...unit.members.map((member): ReportRow => memberRow(member, words)),
  ]);
  const total: ReportRow = {
    id: 'total',
    role: 'total',
    cells: {
      number: { text: labels.total, span: 6 },
      area: sum(rows, 'area'),
      population: sum(rows, 'population'),
      memberArea: sum(rows, 'memberArea'),
      memberPopulation: sum(rows, 'memberPopulation'),
    },
  };
  return sheetFrame('unitsAfter', frame, {
    columns: [
      { key: 'number', headings: heading.number, unit: null, kind: 'integer', widthCharacters: 6, centred: true },
      { key: 'code', headings: heading.code, unit: null, kind: 'text', widthCharacters: 9, centred: true },
      { key: 'name', headings: heading.name, unit: null, kind: 'text', widthCharacters: 26 },
      { key: 'kind', headings: heading.kind, unit: null, kind: 'text', widthCharacters: 11 },
      { key: 'province', headings: heading.province, unit: null, kind: 'text', widthCharacters: 15 },
      { key: 'mode', headings: heading.mode, unit: null, kind: 'text', widthCharacters: 16 },
      { key: 'area', headings: heading.area, unit: km2, kind: 'decimal', widthCharacters: 12 },
      { key: 'population', headings: heading.population, unit: person, kind: 'integer', widthCharacters: 12 },
      { key: 'memberArea', headings: heading.memberArea, unit: km2, kind: 'decimal', widthCharacters: 12 },
      { key: 'memberPopulation', headings: heading.memberPopulation, unit: person, kind: 'integer', widthCharacters: 12 },
      { key: 'areaRequired', headings: heading.areaRequired, unit: km2, kind: 'decimal', widthCharacters: 10 },
      { key: 'areaVerdict', headings: heading.areaVerdict, unit: null, kind: 'text', widthCharacters: 13 },
      { key: 'populationRequired', headings: heading.populationRequired, unit: person, kind: 'integer', widthCharacters: 10 },
      { key: 'populationVerdict', headings: heading.populationVerdict, unit: null, kind: 'text', widthCharacters: 13 },
      { key: 'source', headings: heading.source, unit: null, kind: 'text', widthCharacters: 32 },
    ],
    rows,
    totals: [total],
    freezeColumns: 3,
  });
}
