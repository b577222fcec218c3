import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../shared/model/dataset.ts';
import type { PersonId, UnitId } from '../../../shared/model/ids.ts';
import { computePlan } from '../../../shared/plan/compute-plan.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { traceOf } from '../../../shared/plan/trace-of.ts';
import { endedDistricts } from '../../../shared/plan/views/ended-districts.ts';
import { peoplePage } from '../../../shared/plan/views/people.ts';
import { unitPosts } from '../../../shared/plan/views/posts.ts';
import { entitlements } from '../../../shared/plan/views/severance.ts';
import { staffingByUnit } from '../../../shared/plan/views/staffing.ts';
import { planSummary } from '../../../shared/plan/views/summary.ts';
import { tasksMoved } from '../../../shared/plan/views/tasks.ts';
import { unitsAfter } from '../../../shared/plan/views/units-after.ts';
import { unitsBefore } from '../../../shared/plan/views/units-before.ts';
import type { ScenarioState } from '../../../shared/scenario/state.ts';
import { day, inventedBook } from '../../support/invented-law.ts';
import { peopleColumns, type TestPerson } from '../../support/people.ts';
import { realRules } from '../../support/rule-book.ts';
import { country, datasetOf, listedTask, member, newUnit, scenarioOf, unitsOf } from '../../support/small-country.ts';

const at = (code: string): number => country.findIndex((unit) => unit.code === code);
const official = { body: 'people-committee', staffGroup: 'civil-servant' } as const;
const person = (code: string, title: string, more: Partial<TestPerson> = {}): TestPerson => ({
  unit: at(code),
  title,
  ...official,
  ...more,
});

const people: readonly TestPerson[] = [
  person('10101', 'Chủ tịch UBND', { fullName: 'Trần Văn An' }),
  person('10101', 'Chuyên viên'),
  person('10102', 'Chủ tịch UBND'),
  person('10102', 'Bí thư Đảng ủy', { body: 'party' }),
  person('10201', 'Chuyên viên'),
  ...Array.from({ length: 7 }, (_, index) =>
    person('101', index === 0 ? 'Trưởng phòng' : 'Chuyên viên', { department: 'Phòng Tài chính', fullName: `Huyện ${index + 1}` }),
  ),
  person('109', 'Chuyên viên'),
  person('01', 'Chuyên viên'),
  { unit: -1, fullName: 'Lê Thị Lạc', title: 'Chuyên viên' },
];
/** An and Bình join, Chợ is divided between that unit and Dương; Em stays; the island district becomes a special zone. */
const scenario = scenarioOf(
  [
    newUnit('n1', 'Xã An Bình', { code: '00001' }),
    newUnit('n2', 'Xã Dương', { code: '00002' }),
    newUnit('n3', 'Đặc khu Đảo', { code: '00003', kind: 'đặc khu' }),
  ],
  [
    member('n1', '10101'),
    member('n1', '10102'),
    member('n1', '10103', { kind: 'amount', value: 41 }, { kind: 'share', partsPerMillion: 400_000 }),
    member('n2', '10103', { kind: 'rest' }, { kind: 'rest' }, 'rest'),
    member('n2', '10201'),
    member('n3', '109'),
  ],
);
function planOf(
  more: Partial<Dataset> = {},
  decisions: ScenarioState = scenario,
  lawDate = '2030-01-01',
  book = inventedBook,
  units = country,
): Plan {
  const plan = computePlan({
    dataset: datasetOf(units, { people: peopleColumns(people), ...more }),
    scenario: decisions,
    book,
    lawDate: day(lawDate),
  });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}
const codes = (plan: Plan) => plan.problems.map(({ code }) => code);

describe('units and people', () => {
  const plan = planOf();

  test('counts before and after, districts end', () => {
    expect(planSummary(plan)).toMatchObject({
      before: { province: 1, district: 3, commune: 5, byKind: { xã: 3, 'thị trấn': 1, phường: 1 } },
      after: { province: 1, district: 0, commune: 4, byKind: { xã: 2, phường: 1, 'đặc khu': 1 } },
      totals: { areaHa: 1128, population: 5623, areaUnknown: 0, populationUnknown: 0 },
      endedDistricts: 3,
    });
  });

  test('a divided unit: sizes, shares, estimated or not, and where its people go', () => {
    const [first, second] = unitsAfter(plan);
    expect(first!.members.map(({ code, share, areaHa, population }) => [code, share, areaHa, population])).toEqual([
      ['10101', '1', 300, 900],
      ['10102', '1', 200, 500],
      ['10103', '400/1001', 41, 400],
    ]);
    expect(second!.members[0]).toMatchObject({
      code: '10103',
      extent: 'rest',
      areaHa: 60,
      population: 601,
      estimated: false,
      source: { file: 'phuong-an.xlsx', cell: 'B5' },
    });
    expect(
      unitsBefore(plan)
        .find(({ code }) => code === '10103')!
        .goesTo.map(({ name }) => name),
    ).toEqual(['Xã An Bình', 'Xã Dương']);
  });

  test('people of a district that ends are shared by population, to the last one', () => {
    // Of Huyện Đông: Xã An Bình takes 900 + 500 + 400 people, Xã Dương 601.
    expect(endedDistricts(plan)[0]).toMatchObject({
      name: 'Huyện Đông',
      present: 7,
      assigned: [
        { name: 'Xã An Bình', people: 5 },
        { name: 'Xã Dương', people: 2 },
      ],
    });
    expect(endedDistricts(plan).find(({ name }) => name === 'Huyện Đảo')).toMatchObject({
      present: 1,
      assigned: [{ name: 'Đặc khu Đảo', people: 1 }],
    });
  });

  test('staffing of each unit: government side against the quota, the others apart', () => {
    expect(
      staffingByUnit(plan).map(({ name, present, fromDistricts, governmentPresent, quota, surplus, shortage }) => [
        name,
        present,
        fromDistricts,
        governmentPresent,
        quota,
        surplus,
        shortage,
      ]),
    ).toEqual([
      ['Xã An Bình', 9, 5, 8, 5, 3, 0],
      ['Xã Dương', 3, 2, 3, 5, 0, 2],
      ['Đặc khu Đảo', 1, 0, 1, 5, 0, 4],
      ['Phường Em', 0, 0, 0, 5, 0, 5],
    ]);
    expect(plan.staffing).toMatchObject({
      present: 13,
      fromDistricts: 7,
      atProvince: 1,
      atDistrict: 0,
      unplaced: 1,
      quota: 20,
      surplus: 3,
      shortage: 11,
    });
  });

  test('posts of a unit name the people who hold them', () => {
    const posts = unitPosts(plan, 'n1');
    if (!posts.ok) throw new Error('the unit is there');
    const chair = posts.value.posts.find(({ postId }) => postId === 'chair')!;
    expect(chair).toMatchObject({ required: 1, filled: 2, status: 'over-filled', newUnitId: 'n1' });
    expect(chair.people[0]).toMatchObject({ fullName: 'Trần Văn An', title: 'Chủ tịch UBND' });
    expect(unitPosts(plan, 'nowhere')).toMatchObject({ ok: false, problems: [{ code: 'unit.unknown' }] });
  });

  test('people can be paged and searched without marks, and say where a rule put them', () => {
    const page = (search: string, newUnitId: string | null = null) =>
      peoplePage(plan, { newUnitId, search, onlyLeaving: false, from: 0, count: 2 });
    expect(page('tran van an')).toMatchObject({
      total: 1,
      people: [{ fullName: 'Trần Văn An', newUnit: 'Xã An Bình', assignedByRule: false, source: { cell: 'B2' } }],
    });
    expect(page('huyen', 'n2')).toMatchObject({ total: 2, people: [{ assignedByRule: true, oldUnit: 'Huyện Đông' }, {}] });
    expect(page('le thi lac').people[0]).toMatchObject({ newUnitId: null, newUnit: null, oldUnit: '' });
    expect(page('', 'nowhere').total).toBe(0);
  });

  test('what needs a look is said', () => {
    expect(plan.problems.find(({ code }) => code === 'staffing.unplaced')).toMatchObject({
      params: { people: 1, examples: ['Lê Thị Lạc'] },
    });
    expect(codes(plan)).not.toContain('staffing.split-by-rule'); // the divided unit has no people
    const withPeople = planOf({ people: peopleColumns([person('10103', 'Chuyên viên')]) });
    expect(withPeople.problems.find(({ code }) => code === 'staffing.split-by-rule')).toMatchObject({
      params: { unit: 'Thị trấn Chợ', to: 'Xã Dương', people: 1 },
    });
  });

  test('kinds the law no longer has, and districts nobody takes over', () => {
    const untouched = planOf({}, scenarioOf([], []));
    expect(untouched.problems.find(({ code }) => code === 'units.kind-ended')).toMatchObject({ params: { kind: 'thị trấn', count: 1 } });
    expect(untouched.problems.find(({ code }) => code === 'district.without-successor')).toMatchObject({
      params: { district: 'Huyện Đảo' },
    });
    expect(untouched.problems.find(({ code }) => code === 'staffing.district-without-communes')).toMatchObject({
      params: { district: 'Huyện Đảo', people: 1 },
    });
    expect(untouched.staffing).toMatchObject({ unplaced: 2 });
  });

  test('many units without a figure are one problem, a few are named', () => {
    const bare = (count: number) =>
      unitsOf(Array.from({ length: count }, (_, index) => ({ code: String(10_001 + index), name: `Xã ${index}`, areaHa: null })));
    const problems = (count: number) =>
      codes(planOf({ people: peopleColumns([]) }, scenarioOf([], []), '2030-01-01', inventedBook, bare(count)));
    expect(problems(2)).toEqual(
      ['unit.area-missing', 'unit.area-missing', 'staffing.old-quota-unknown', 'rule.unverified'].filter(
        (code) => code !== 'rule.unverified',
      ),
    );
    expect(problems(12)).toContain('units.figure-missing');
  });
});

describe('the day of the law', () => {
  test('before two tiers, districts stay with their people and no task moves', () => {
    const book = {
      ...inventedBook,
      rules: {
        ...inventedBook.rules,
        'government.tiers': {
          ...inventedBook.rules['government.tiers'],
          versions: inventedBook.rules['government.tiers'].versions.slice(0, 1).map((version) => ({ ...version, to: null })),
        },
      },
    };
    const plan = planOf({}, scenario, '2030-01-01', book);
    expect(plan.after.district).toBe(3);
    expect(plan.tasks.counts.total).toBe(0);
    expect(plan.staffing).toMatchObject({ fromDistricts: 0, atDistrict: 8, unplaced: 1 });
  });

  test('a day without law is an error that names every rule, never a zero', () => {
    const none = computePlan({ dataset: datasetOf(country), scenario, book: inventedBook, lawDate: day('2019-12-31') });
    expect(none.ok).toBe(false);
    if (none.ok) return;
    expect(none.problems.map(({ params }) => params.ruleId)).toEqual(
      expect.arrayContaining(['units.standard', 'staffing.commune-quota', 'posts.framework', 'tasks.catalogue', 'staffing.district-staff']),
    );
    expect(none.problems[0].params.on).toBe('2019-12-31');
  });

  test('law nobody has verified is said', () => {
    const plan = planOf({ people: peopleColumns([]) }, scenarioOf([], [], { effectiveDate: day('2025-07-01') }), '2025-07-01', realRules());
    expect(plan.problems.flatMap((found) => (found.code === 'rule.unverified' ? [found.params.ruleId] : []))).toEqual([
      'staffing.split-unit',
      'posts.framework',
      'posts.titles',
    ]);
  });
});

describe('quotas', () => {
  const quota = (unitCode: string | null, number: number, more: Partial<Dataset['quotas'][number]> = {}) => ({
    row: 3,
    unitCode,
    unitName: null,
    districtName: null,
    number,
    staffGroup: 'civil-servant' as const,
    unitId: unitCode === null ? null : (Number(unitCode) as UnitId),
    source: { sheetId: 5, row: 3 },
    ...more,
  });
  const classed = country.map((unit) =>
    unit.level === 'commune' ? { ...unit, traits: { ...unit.traits, classOfUnit: 'II' as const } } : unit,
  );

  test('the old norm is summed over the old units whose people come along; without a class it is unknown and says so', () => {
    // Class II: 8; Xã An 300 ha: + 2; Xã Bình 200 ha: + 1. The divided unit goes with its larger part.
    expect(planOf({}, scenario, '2030-01-01', inventedBook, classed).units.map(({ oldQuota }) => oldQuota)).toEqual([
      8 + 2 + (8 + 1),
      8 + (8 + 3),
      0,
      8 + 2,
    ]);
    const without = planOf();
    expect(without.units[0]!.oldQuota).toBeNull();
    expect(without.staffing.oldQuota).toBeNull();
    expect(without.problems.find(({ code }) => code === 'staffing.old-quota-unknown')).toMatchObject({
      params: { missing: 'class', count: 5, of: 5 },
    });
  });

  test('allotted quotas override the norm of the unit they name, with their cell; part-time people are another matter', () => {
    const plan = planOf({
      quotas: [quota('10101', 20), quota('10101', 14, { staffGroup: 'part-time' }), quota('10102', 18), quota('10103', 17)],
    });
    expect(plan.units[0]!.oldQuota).toBe(38);
    expect(traceOf(plan, 'staffing:n1.oldQuota')).toMatchObject({
      ok: true,
      value: { value: '38', terms: [{ value: '20' }, { value: '18' }] },
    });
  });

  test('a quota for a new unit overrides the average; for an unknown name it is a problem', () => {
    const plan = planOf({
      quotas: [
        quota(null, 7, { unitName: 'xã An  Bình' }),
        quota(null, 9, { unitName: 'Xã Không Có' }),
        quota('10101', 1),
        quota('10101', 2),
      ],
    });
    expect(plan.units[0]).toMatchObject({ quota: 7, surplus: 1 });
    expect(plan.staffing.quota).toBe(7 + 5 * 3);
    expect(traceOf(plan, 'staffing.quota')).toMatchObject({ ok: true, value: { value: '22' } });
    expect(codes(plan)).toEqual(expect.arrayContaining(['quota.unit-unknown', 'quota.listed-twice']));
  });
});

describe('tasks', () => {
  test('each is held by every unit of its level', () => {
    const plan = planOf({ tasks: [listedTask('Việc riêng', { toLevel: 'province' }), listedTask('Việc kẹt', { toLevel: null })] });
    expect(tasksMoved(plan).map(({ name, toLevel, units }) => [name, toLevel, units])).toEqual([
      ['Cấp giấy thử', 'commune', 4],
      ['Duyệt kế hoạch thử', 'province', 1],
      ['Việc riêng', 'province', 1],
    ]);
    expect(plan.problems.find(({ code }) => code === 'task.no-destination')).toMatchObject({
      severity: 'error',
      params: { task: 'Việc kẹt' },
    });
  });
});

describe('leaving', () => {
  const paid = {
    sex: 'male',
    birthDate: 19800510,
    salaryCoefficientE4: 40_000,
    publicServiceAllowanceE4: 0,
    insuranceMonths: 240,
  } as const;
  const leavers = peopleColumns([
    person('10101', 'Chuyên viên', { ...paid, leavingCase: 'severance', leavingDate: 20250701, decisionDate: 20250616 }),
    person('10102', 'Chuyên viên', { ...paid, leavingCase: 'severance', leavingDate: 20250701 }),
    person('10201', 'Chuyên viên', paid),
    person('101', 'Chuyên viên', { leavingCase: 'severance', leavingDate: 20250701 }),
  ]);
  const effectiveDate = day('2025-07-01');
  const reform = { ...scenario, effectiveDate };
  const mark = (personId: number, kind: 'severance' | null) => ({
    personId: personId as PersonId,
    case: kind,
    leavingDate: null,
    decisionDate: null,
  });
  const planWith = (decisions: ScenarioState['leavers']) =>
    planOf({ people: leavers }, { ...reform, leavers: decisions }, '2025-07-01', realRules());

  test('the marks of the lists: entitlements, cost, saving, payback', () => {
    const plan = planWith([]);
    expect(plan.severance.totals).toMatchObject({ people: 3, computed: 2 });
    expect(plan.staffing.leaving).toBe(3);
    expect([...plan.leaving]).toEqual([3, 0, 0, 0]);
    const due = entitlements(plan);
    expect(due.map(({ totalVnd }) => totalVnd === null)).toEqual([true, false, false]); // the district comes first and has no salary
    const monthly = 4 * 2_340_000;
    expect(plan.severance.budget.recurringPerYearVnd).toBe(12 * 2 * monthly);
    expect(plan.severance.budget.oneOffVnd).toBe(due.reduce((sum, { totalVnd }) => sum + (totalVnd ?? 0), 0));
    const { oneOffVnd, recurringPerYearVnd, paybackMonths } = plan.severance.budget;
    expect((paybackMonths! - 1) * recurringPerYearVnd).toBeLessThan(oneOffVnd * 12);
    expect(paybackMonths! * recurringPerYearVnd).toBeGreaterThanOrEqual(oneOffVnd * 12);
    expect(plan.problems.find(({ code }) => code === 'budget.pay-unknown')).toMatchObject({ params: { people: 1 } });
    expect(traceOf(plan, 'budget.recurring')).toMatchObject({
      ok: true,
      value: { value: String(24 * monthly), terms: [{ cells: [{ file: 'can-bo.xlsx', cell: 'H2' }] }, {}] },
    });
    expect(traceOf(plan, `severance:${due[1]!.personId}.total`)).toMatchObject({ ok: true, value: { value: String(due[1]!.totalVnd) } });
  });

  test('decisions of the scenario stand over the lists, and take the dates of the lists where they have none', () => {
    const plan = planWith([mark(1, null), mark(2, 'severance'), mark(3, 'severance'), mark(99, 'severance')]);
    expect(entitlements(plan).map(({ personId, leavingDate }) => [personId, leavingDate])).toEqual([
      [4, '2025-07-01'],
      [2, '2025-07-01'],
      [3, null],
    ]);
    expect([...plan.leaving]).toEqual([2, 1, 0, 0]);
    expect(peoplePage(plan, { newUnitId: null, search: '', onlyLeaving: true, from: 0, count: 10 }).total).toBe(3);
  });

  test('nobody leaves: nothing is saved, and there is no payback', () => {
    expect(planWith([mark(1, null), mark(2, null), mark(4, null)]).severance.budget).toEqual({
      oneOffVnd: 0,
      recurringPerYearVnd: 0,
      paybackMonths: null,
    });
  });
});

describe('why a total is what it is', () => {
  const traced = (figure: string, plan = planOf()) => {
    const trace = traceOf(plan, figure);
    if (!trace.ok) throw new Error(`${figure} has no trace`);
    const { value, formula, terms, rules } = trace.value;
    return {
      value,
      formula: formula.key,
      terms: terms.map(({ label, value: part }) => [label, part]),
      cells: terms.map(({ cells }) => cells),
      rules,
    };
  };

  test('area and population: every unit with its cell, one without the figure as not known', () => {
    const area = traced('totals.areaHa');
    expect(area).toMatchObject({ value: '1128', formula: 'totals.area', rules: [] });
    expect(area.terms).toEqual([
      ['Huyện Đảo', '50'], // of no commune, but the variant names it
      ['Xã An', '300'],
      ['Xã Bình', '200'],
      ['Thị trấn Chợ', '101'],
      ['Xã Dương', '400'],
      ['Phường Em', '77'],
    ]);
    expect(area.cells[1]).toEqual([{ file: 'don-vi.xlsx', sheet: 'Biểu 1', cell: 'D6' }]);
    expect(traced('totals.population')).toMatchObject({ value: '5623', formula: 'totals.population' });

    const bare = unitsOf([
      { code: '10101', name: 'Xã An', population: null },
      { code: '10102', name: 'Xã Bình', population: 7 },
    ]);
    const plan = planOf({ people: peopleColumns([]) }, scenarioOf([], []), '2030-01-01', inventedBook, bare);
    expect(traced('totals.population', plan)).toMatchObject({
      value: '7',
      terms: [
        ['Xã An', null],
        ['Xã Bình', '7'],
      ],
    });
    expect(traced('totals.populationUnknown', plan)).toMatchObject({ value: '1', terms: [['Xã An', '1']] });
    expect(traced('totals.areaUnknown', plan)).toMatchObject({ value: '0', terms: [] });
  });

  test('districts that end: each by name, with the law that ends them', () => {
    expect(traced('totals.endedDistricts')).toMatchObject({
      value: '3',
      terms: [
        ['Huyện Đông', '1'],
        ['Huyện Tây', '1'],
        ['Huyện Đảo', '1'],
      ],
      rules: [{ ruleId: 'government.tiers' }],
    });
  });

  test('positions: what the framework needs by position, what is held and missing by unit', () => {
    const post = (name: string, department: string, required: number) => ({
      key: 'term.post',
      params: { post: name, department, required, units: 4 },
    });
    const required = traced('posts.required');
    expect(required).toMatchObject({ value: '16', rules: [{ ruleId: 'posts.framework' }] });
    expect(required.terms).toEqual([
      [post('Chủ tịch', 'Ủy ban', 1), '4'],
      [post('Phó Chủ tịch', 'Ủy ban', 2), '8'],
      [post('Trưởng phòng', 'Phòng A / Phòng A và Đô thị', 1), '4'],
    ]);
    // Xã An Bình: two chairs, no deputies, one head. The party secretary is outside the framework.
    expect(traced('posts.filled').terms).toEqual([
      ['Xã An Bình', '8'],
      ['Xã Dương', '3'],
      ['Đặc khu Đảo', '1'],
    ]);
    expect(traced('posts.vacant').terms).toEqual([
      ['Xã An Bình', '2'],
      ['Xã Dương', '4'],
      ['Đặc khu Đảo', '4'],
      ['Phường Em', '4'],
    ]);
    expect(traced('posts.overFilled')).toMatchObject({
      value: '1',
      terms: [['Xã An Bình', '1']],
      rules: [{ ruleId: 'posts.framework' }, { ruleId: 'posts.titles' }],
    });
  });

  test('people who match no position: by title, the most frequent first, each with its cell', () => {
    const plan = planOf({
      people: peopleColumns([
        person('10101', 'Lái xe'),
        person('10201', 'Tạp vụ'),
        person('10201', 'Tạp vụ'),
        { unit: at('10201'), ...official },
        { unit: -1, title: 'Tạp vụ' }, // in no unit after, so in no position either
      ]),
    });
    const unmatched = traced('posts.unmatchedPeople', plan);
    expect(unmatched).toMatchObject({ value: '4', formula: 'posts.unmatched' });
    expect(unmatched.terms).toEqual([
      ['Tạp vụ', '2'],
      ['Lái xe', '1'],
      [{ key: 'term.no-title', params: {} }, '1'],
    ]);
    expect(unmatched.cells[0]!.map(({ cell }) => cell)).toEqual(['C3', 'C4']);
  });

  test('people in no unit: by name with their row, and what a district left over', () => {
    const plan = planOf();
    expect(traced('staffing.unplaced', plan)).toMatchObject({ value: '1', terms: [['Lê Thị Lạc', '1']], rules: [] });
    expect(traced('staffing.unplaced', plan).cells[0]).toEqual([{ file: 'can-bo.xlsx', sheet: 'DS', cell: 'B16' }]);
    const untouched = traced('staffing.unplaced', planOf({}, scenarioOf([], [])));
    expect(untouched).toMatchObject({ value: '2', rules: [{ ruleId: 'staffing.district-staff' }] });
    expect(untouched.terms).toEqual([
      ['Lê Thị Lạc', '1'],
      [{ key: 'term.not-taken-over', params: { unit: 'Huyện Đảo' } }, '1'],
    ]);
  });

  test('everybody marked as leaving is accounted for, also those in no unit after', () => {
    const marked = { leavingCase: 'severance', leavingDate: 20300101 } as const;
    const plan = planOf({ people: peopleColumns([person('10101', 'Chuyên viên', marked), person('01', 'Chuyên viên', marked)]) });
    expect(traced('staffing.leaving', plan)).toMatchObject({
      value: '2',
      terms: [
        ['Xã An Bình', '1'],
        [{ key: 'term.leaving-elsewhere', params: {} }, '1'],
      ],
    });
    const computed = traced('severance.computed', plan); // neither has a salary
    expect(computed).toMatchObject({ value: '0' });
    expect(computed.terms.map(([, part]) => part)).toEqual(['0', '0']);
  });

  test('what is not known is null, never a word or a zero', () => {
    expect(traced('staffing.oldQuota')).toMatchObject({ value: null });
    expect(traced('budget.payback')).toMatchObject({ value: null });
  });
});

test.each([
  'before.nothing',
  'after.',
  'unit:n1.name',
  'unit:nowhere.areaHa',
  'staffing:n1.nothing',
  'staffing.nothing',
  'tasks.nothing',
  'severance:1.total',
  'budget.nothing',
  'totals.nothing',
  'posts.nothing',
  'staffing.everybody',
  'nothing',
])('there is no figure %s', (figure) => {
  expect(traceOf(planOf(), figure)).toMatchObject({ ok: false, problems: [{ code: 'figure.unknown', params: { figure } }] });
});
