import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion } from '../../../shared/kernel/apportion.ts';
import { dealOrder, dealPeople } from '../../../shared/staffing/deal-people.ts';
import { peopleColumns } from '../../support/people.ts';

const counts = (deal: Int32Array, units: number) => Array.from({ length: units }, (_, unit) => deal.filter((to) => to === unit).length);

describe('dealPeople', () => {
  test('numbers are the largest-remainder shares, everybody goes once, and the cards are spread', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.array(fc.nat(50_000), { minLength: 1, maxLength: 12 }), (count, weights) => {
        const deal = dealPeople(count, weights);
        expect(deal).toHaveLength(count);
        const shares =
          count === 0 ? weights.map(() => 0) : apportion(count, weights.some((weight) => weight > 0) ? weights : weights.map(() => 1));
        expect(counts(deal, weights.length)).toEqual(shares);
      }),
    );
    expect([...dealPeople(6, [2, 1])]).toEqual([0, 1, 0, 0, 1, 0]);
  });

  test('without weights all are alike; without units nobody is dealt', () => {
    expect(counts(dealPeople(5, [0, 0]), 2)).toEqual([3, 2]);
    expect(dealPeople(5, [])).toHaveLength(0);
  });
});

test('people are put in order by department, title and row, whatever the order of the lists', () => {
  const drafts = [
    { unit: 0, fullName: 'A', department: 'Phòng B', title: 'Chuyên viên' },
    { unit: 0, fullName: 'B', department: 'Phòng A', title: 'Trưởng phòng' },
    { unit: 0, fullName: 'C', department: 'Phòng A', title: 'Chuyên viên' },
    { unit: 0, fullName: 'D', title: 'Chuyên viên' },
  ];
  const people = peopleColumns(drafts);
  const sorted = dealOrder(people)(Int32Array.from([0, 1, 2, 3]));
  expect([...sorted].map((person) => people.fullName[person])).toEqual(['D', 'C', 'B', 'A']);
});
