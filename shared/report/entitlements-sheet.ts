import { formatFormula } from '../text/format/format-formula.ts';
import { componentName } from '../text/labels/component-names.ts';
import { marked } from '../text/labels/unverified-mark.ts';
import { problemText } from '../text/problem-text.ts';
import { sum, sumBelow } from './live-number.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportRow, ReportSheet } from './report-model.ts';
import { type Frame, sheetFrame } from './sheet-frame.ts';
import { basisText, dayCell, orUnknown, unknown, type Words } from './words.ts';

type Entitlement = ReportInput['severance'][number];

/** Whether all the law a person's total rests on is verified: that of each amount, and whatever else a warning names. */
const isVerified = ({ components, problems }: Entitlement): boolean =>
  components.every(({ rule }) => rule.verified) && problems.every(({ code }) => code !== 'rule.unverified');

function componentRow(component: Entitlement['components'][number], words: Words): ReportRow {
  return {
    role: 'detail',
    cells: {
      name: componentName(component.id, words.language),
      unit: { text: formatFormula(component.formula, words.language), span: 5 },
      amount: component.amountVnd,
      basis: basisText(component.rule, words),
    },
  };
}

/** Why there is no total: the errors in words. Warnings stand on the sheet of problems. */
function reasonText({ problems }: Entitlement, { labels, language }: Words): string {
  const errors = problems.filter(({ severity }) => severity === 'error').map((found) => problemText(found, language));
  return [labels.notComputed, ...errors].join(' ');
}

function personRows(person: Entitlement, index: number, words: Words): readonly ReportRow[] {
  const { terms, language } = words;
  const details = person.components.map((component) => componentRow(component, words));
  const live = sumBelow(details, 'amount');
  const agreed = live.value === person.totalVnd ? live : null;
  return [
    {
      role: 'group',
      cells: {
        number: index + 1,
        name: person.fullName,
        unit: person.unit,
        case: terms.leavingCases[person.case],
        leavingDate: dayCell(person.leavingDate) ?? unknown,
        salary: orUnknown(person.monthlySalaryVnd),
        monthsEarly: orUnknown(person.monthsEarly),
        total: agreed ?? orUnknown(person.totalVnd),
        basis: person.totalVnd === null ? reasonText(person, words) : marked('', isVerified(person), language) || null,
      },
    },
    ...details,
  ];
}

/**
 * What each person who leaves is due, component by component.
 *
 * Units whole đồng; a person's total is the sum of the components below, the grand total (`id` `total`) that of the persons.
 */
export function entitlementsSheet(people: ReportInput['severance'], frame: Frame): ReportSheet {
  const { words } = frame;
  const { labels, language } = words;
  const heading = labels.entitlements;
  const { vnd, month } = labels.units;
  const rows = people.flatMap((person, index) => personRows(person, index, words));
  const total: ReportRow = {
    id: 'total',
    role: 'total',
    cells: {
      number: { text: labels.total, span: 7 },
      amount: sum(rows, 'amount'),
      total: sum(rows, 'total'),
      basis: marked('', people.every(isVerified), language) || null,
    },
  };
  return sheetFrame('entitlements', frame, {
    columns: [
      { key: 'number', headings: heading.number, unit: null, kind: 'integer', widthCharacters: 6, centred: true },
      { key: 'name', headings: heading.name, unit: null, kind: 'text', widthCharacters: 34 },
      { key: 'unit', headings: heading.unit, unit: null, kind: 'text', widthCharacters: 22 },
      { key: 'case', headings: heading.case, unit: null, kind: 'text', widthCharacters: 17 },
      { key: 'leavingDate', headings: heading.leavingDate, unit: null, kind: 'date', widthCharacters: 11 },
      { key: 'salary', headings: heading.salary, unit: vnd, kind: 'money', widthCharacters: 13 },
      { key: 'monthsEarly', headings: heading.monthsEarly, unit: month, kind: 'integer', widthCharacters: 9 },
      { key: 'amount', headings: heading.amount, unit: vnd, kind: 'money', widthCharacters: 16 },
      { key: 'total', headings: heading.total, unit: vnd, kind: 'money', widthCharacters: 17 },
      { key: 'basis', headings: heading.basis, unit: null, kind: 'text', widthCharacters: 38 },
    ],
    rows,
    totals: [total],
    freezeColumns: 2,
  });
}
