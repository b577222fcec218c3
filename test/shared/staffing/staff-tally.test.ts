import { describe, expect, test } from 'vitest';
import { inForce } from '../../../shared/rules/rule-book.ts';
import { peopleByUnit, peopleOf } from '../../../shared/staffing/people-by-unit.ts';
import { postLines, postTotals } from '../../../shared/staffing/post-lines.ts';
import { noPost, outsidePost, type StaffLaw, staffTally } from '../../../shared/staffing/staff-tally.ts';
import { unitStaff } from '../../../shared/staffing/unit-staffing.ts';
import { day, inventedBook } from '../../support/invented-law.ts';
import { peopleColumns, type TestPerson } from '../../support/people.ts';

function lawOf(): StaffLaw {
  const on = day('2030-01-01');
  const [quota, framework, titles] = [
    inForce(inventedBook, 'staffing.commune-quota', on),
    inForce(inventedBook, 'posts.framework', on),
    inForce(inventedBook, 'posts.titles', on),
  ];
  if (!quota.ok || !framework.ok || !titles.ok) throw new Error('the invented law should be in force');
  return { quota: quota.value, framework: framework.value, titles: titles.value };
}
const law = lawOf();
const tallied = (people: readonly TestPerson[], units = 3) => staffTally(peopleByUnit(peopleColumns(people), units), units, law);

test('people are found by unit, also when there are none and when a unit is not known', () => {
  const byUnit = peopleByUnit(peopleColumns([{ unit: 2 }, { unit: -1 }, { unit: 0 }, { unit: 2 }, { unit: 7 }]), 3);
  expect([-1, 0, 1, 2].map((unit) => peopleOf(byUnit, unit).length)).toEqual([2, 1, 0, 2]);
  expect([...byUnit.order].toSorted()).toEqual([0, 1, 2, 3, 4]);
});

describe('staffTally', () => {
  test.each<[string, TestPerson, number, number]>([
    ['a civil servant of the committee', { unit: 0, body: 'people-committee', staffGroup: 'civil-servant', title: 'Chuyên viên' }, 1, 3],
    ['a staff group that is not stated counts', { unit: 0, body: 'people-council', title: 'Chuyên viên' }, 1, 3],
    ['a contract worker does not', { unit: 0, body: 'people-committee', staffGroup: 'contract', title: 'Chuyên viên' }, 0, 3],
    ['a body that is not stated counts', { unit: 0, staffGroup: 'cadre', title: 'Chủ tịch UBND' }, 1, 0],
    ['unless the title is of no department of the government', { unit: 0, title: 'Đội trưởng' }, 0, 4],
    ['or outside', { unit: 0, title: 'Bí thư' }, 0, outsidePost],
    ['a Party title in the Party', { unit: 0, body: 'party', staffGroup: 'cadre', title: 'Bí thư' }, 0, outsidePost],
    [
      'a Party leader who chairs the committee holds the post, on the Party side',
      { unit: 0, body: 'party', title: 'Bí thư, Chủ tịch UBND' },
      0,
      0,
    ],
    ['an expert of the Party holds none', { unit: 0, body: 'party', title: 'Chuyên viên' }, 0, outsidePost],
    ['part-time people are outside', { unit: 0, body: 'people-committee', staffGroup: 'part-time', title: 'Chuyên viên' }, 0, outsidePost],
    ['a title nobody knows', { unit: 0, body: 'people-committee', staffGroup: 'cadre', title: 'Nhạc trưởng' }, 1, noPost],
  ])('%s', (_, person, government, post) => {
    const tally = tallied([person]);
    expect([tally.governmentOf[0], tally.postOf[0], tally.present[0]]).toEqual([government, post, 1]);
  });

  test('counts by unit; people assumed to be government are counted', () => {
    const tally = tallied([
      { unit: 1, body: 'people-committee', title: 'Chuyên viên', leavingCase: 'severance' },
      { unit: 1, title: 'Chuyên viên' },
      { unit: 2, body: 'front', title: 'Nhạc trưởng' },
      { unit: -1, title: 'Chuyên viên' },
    ]);
    expect([...tally.present]).toEqual([0, 2, 1]);
    expect([...tally.government]).toEqual([0, 2, 0]);
    expect([...tally.leaving]).toEqual([0, 1, 0]);
    expect([...tally.unmatched]).toEqual([0, 0, 0]);
    expect(tally.bodyAssumed).toBe(2);
  });
});

test('posts of a unit: filled, vacant, over-filled, without a number; names follow the kind of unit', () => {
  const tally = tallied([
    { unit: 0, body: 'people-committee', title: 'Chủ tịch UBND' },
    { unit: 1, body: 'people-committee', title: 'Chủ tịch UBND' },
    { unit: 1, body: 'people-committee', title: 'Phó Chủ tịch UBND' },
    { unit: 2, body: 'people-committee', title: 'Trưởng phòng', department: 'Phòng Kinh tế' },
    { unit: 2, body: 'people-committee', title: 'Chuyên viên', department: 'Phòng Kinh tế' },
  ]);
  const persons = Int32Array.from([3, 4]); // people of unit 2, dealt from a district
  const staff = unitStaff(tally, { carriers: [0, 1], deals: [{ district: 2, persons }] });
  expect(staff).toMatchObject({ present: 5, fromDistricts: 2, governmentPresent: 5, unmatched: 0 });
  const lines = postLines('phường', staff.held, law.framework);
  expect(lines.map(({ postId, department, required, filled, status }) => [postId, department, required, filled, status])).toEqual([
    ['chair', 'Ủy ban', 1, 2, 'over-filled'],
    ['deputy', 'Ủy ban', 2, 1, 'vacant'],
    ['economy-head', 'Phòng A và Đô thị', 1, 1, 'filled'],
    ['expert', 'Phòng A và Đô thị', null, 1, 'no-number'],
    ['guard-chief', 'Đội gác', null, 0, 'no-number'],
  ]);
  expect(postTotals([staff], law.framework)).toEqual({
    required: 4,
    filled: 5,
    withoutNumber: 1,
    vacant: 1,
    overFilled: 1,
    unmatchedPeople: 0,
  });
});
