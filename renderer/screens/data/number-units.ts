import type { CellUnit } from '../../../shared/model/reading-choices.ts';

type Quantity = 'money' | 'area' | 'time' | 'percent';

const unitsOf: Readonly<Record<Quantity, readonly CellUnit[]>> = {
  money: ['vnd', 'thousand-vnd', 'million-vnd'],
  area: ['ha', 'km2', 'm2'],
  time: ['years', 'months', 'years-and-months'],
  percent: ['percent', 'fraction'],
};

const quantityOf: Readonly<Record<string, Quantity>> = {
  areaHa: 'area',
  areaAmount: 'area',
  monthlySalary: 'money',
  insuranceTime: 'time',
  partTime: 'time',
  minorityE2: 'percent',
  share: 'percent',
  areaShare: 'percent',
  populationShare: 'percent',
  overFrame: 'percent',
  occupationSeniority: 'percent',
  publicService: 'percent',
};

/** What the numbers of an input may count; none for inputs whose numbers need no unit. */
export function unitChoices(input: string | null): readonly CellUnit[] {
  const quantity = input !== null && Object.hasOwn(quantityOf, input) ? quantityOf[input] : undefined;
  return quantity ? unitsOf[quantity] : [];
}
