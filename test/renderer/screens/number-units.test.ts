import { expect, test } from 'vitest';
import { unitChoices } from '../../../renderer/screens/data/number-units.ts';
import { importKinds } from '../../../shared/model/records.ts';
import { kindSpecs } from '../../../shared/staging/kinds/all-kinds.ts';

const inputs = importKinds.flatMap((kind) => Object.keys(kindSpecs[kind].inputs));

test('units are offered for inputs that exist, and for those whose numbers may count different things', () => {
  const offered = new Set(inputs.filter((input) => unitChoices(input).length > 0));
  expect([...offered].toSorted()).toEqual(
    [
      'areaAmount',
      'areaHa',
      'areaShare',
      'insuranceTime',
      'minorityE2',
      'monthlySalary',
      'occupationSeniority',
      'overFrame',
      'partTime',
      'populationShare',
      'publicService',
      'share',
    ].toSorted(),
  );
  expect(unitChoices('monthlySalary')).toEqual(['vnd', 'thousand-vnd', 'million-vnd']);
  expect([unitChoices('toString'), unitChoices(null)]).toEqual([[], []]);
});
