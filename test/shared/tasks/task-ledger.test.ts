import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InForce } from '../../../shared/rules/rule.ts';
import { inForce } from '../../../shared/rules/rule-book.ts';
import { type Catalogue, taskLedger, tasksHeldBy, unitsHolding } from '../../../shared/tasks/task-ledger.ts';
import { day, inventedBook } from '../../support/invented-law.ts';
import { realRules } from '../../support/rule-book.ts';
import { listedTask } from '../../support/small-country.ts';

const catalogueOf = (book: typeof inventedBook, on: string): InForce<Catalogue> => {
  const found = inForce(book, 'tasks.catalogue', day(on));
  if (!found.ok) throw new Error('the catalogue should be in force');
  return found.value;
};
const invented = catalogueOf(inventedBook, '2030-01-01');
const ledger = (...listed: ReturnType<typeof listedTask>[]) => taskLedger(invented, listed, ['district']);

describe('taskLedger', () => {
  test('the catalogue alone', () => {
    const { tasks, counts, problems } = ledger();
    expect(tasks.map(({ taskId, toLevel }) => [taskId, toLevel])).toEqual([
      ['catalogue:1', 'commune'],
      ['catalogue:2', 'province'],
    ]);
    expect(counts).toEqual({ total: 2, toCommune: 1, toProvince: 1, shared: 0, unverified: 1 });
    expect(problems).toEqual([]);
  });

  test('the same name and basis in a list is the same task, once; the list wins and the catalogue fills in', () => {
    const { tasks, counts, problems } = ledger(
      listedTask('cấp giấy  THỬ', { oldBasis: 'Luật Thử, điều 1', toLevel: null, holder: 'UBND' }),
    );
    expect(counts.total).toBe(2);
    expect(tasks[0]).toMatchObject({
      taskId: 'catalogue:1',
      toLevel: 'commune',
      holder: 'UBND',
      newBasis: 'Nghị định 1/VD',
      verified: true,
      source: { sheetId: 4, row: 4 },
    });
    expect(problems).toEqual([]);
  });

  test('the same citation written another way is the same task, once; its basis is then that of the list, and not verified', () => {
    const { tasks, counts } = ledger(listedTask('Cấp giấy thử', { oldBasis: 'khoản 1 Điều 1 Luật Thử' }));
    expect(counts.total).toBe(2);
    expect(tasks[0]).toMatchObject({ taskId: 'catalogue:1', oldBasis: 'khoản 1 Điều 1 Luật Thử', verified: false });
  });

  test('a name that the lists give with two bases is two tasks, and neither is lost', () => {
    const { counts, tasks } = ledger(
      listedTask('Cấp giấy thử', { oldBasis: 'Luật Khác, Điều 8' }),
      listedTask('Cấp giấy thử', { oldBasis: 'Luật Khác, Điều 9' }),
    );
    expect(counts.total).toBe(4);
    expect(
      tasks
        .filter(({ name }) => name === 'Cấp giấy thử')
        .map(({ oldBasis }) => oldBasis)
        .toSorted(),
    ).toContain('Luật Khác, Điều 9');
  });

  test('a list that sends a task elsewhere wins, is no longer verified, and says so', () => {
    const { tasks, problems } = ledger(listedTask('Cấp giấy thử', { toLevel: 'province' }));
    expect(tasks[0]).toMatchObject({ toLevel: 'province', verified: false });
    expect(problems).toMatchObject([
      { code: 'task.two-destinations', severity: 'warning', params: { taken: 'province', other: 'commune' } },
    ]);
  });

  test('another basis is another task: a provision that splits keeps both parts', () => {
    const { counts } = ledger(
      listedTask('Cấp phép (phần a)', { oldBasis: 'Luật Khác, Điều 9', toLevel: 'commune' }),
      listedTask('Cấp phép (phần b)', { oldBasis: 'Luật Khác, Điều 9', toLevel: 'province' }),
    );
    expect(counts).toMatchObject({ total: 4, toCommune: 2, toProvince: 2 });
  });

  test('a task without a destination is an error that names it, and is kept apart', () => {
    const { withoutDestination, problems, counts } = ledger(
      listedTask('Việc lạ', { toLevel: null }),
      listedTask('Việc kẹt', { toLevel: 'district' }),
    );
    expect(withoutDestination.map(({ name }) => name)).toEqual(['Việc lạ', 'Việc kẹt']);
    expect(problems).toMatchObject([
      { code: 'task.no-destination', severity: 'error', params: { task: 'Việc lạ' } },
      { code: 'task.no-destination', severity: 'error', params: { task: 'Việc kẹt' } },
    ]);
    expect(counts.total).toBe(2);
  });

  test('two rows of one task that disagree are an error; two that agree are one task', () => {
    expect(ledger(listedTask('Việc mới'), listedTask('Việc mới')).counts.total).toBe(3);
    expect(ledger(listedTask('Việc mới'), listedTask('Việc mới', { toLevel: 'province' })).problems).toMatchObject([
      { code: 'task.two-destinations', severity: 'error' },
    ]);
  });

  test('a task of a level that does not end stays where it is, listed apart', () => {
    const { elsewhere, counts, problems } = ledger(listedTask('Việc tỉnh', { fromLevel: 'province' }));
    expect(elsewhere.map(({ name }) => name)).toEqual(['Việc tỉnh']);
    expect(counts.total).toBe(2);
    expect(problems).toMatchObject([{ code: 'task.not-of-ended-level' }]);
  });

  test('no level ends, no task moves', () => {
    expect(taskLedger(null, [listedTask('Việc')], []).counts.total).toBe(0);
  });

  const level = fc.constantFrom('province', 'district', 'commune', null);
  const row = fc
    .record({
      name: fc.constantFrom('Cấp giấy thử', 'Duyệt kế hoạch thử', 'Việc A', 'Việc B', 'Việc C'),
      oldBasis: fc.constantFrom(null, 'Luật Thử, Điều 1', 'Luật X'),
      fromLevel: level,
      toLevel: level,
    })
    .map(({ name, ...more }) => listedTask(name, more));

  test('no task is lost and none is counted twice, whatever the lists say', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (listed) => {
        const { tasks, elsewhere, withoutDestination, counts, problems } = taskLedger(invented, listed, ['district']);
        const ids = [...tasks, ...elsewhere].map(({ taskId, name, oldBasis }) => `${taskId}|${name}|${oldBasis}`);
        expect(new Set(ids).size).toBe(ids.length);
        expect(counts.toCommune + counts.toProvince + counts.shared).toBe(counts.total);
        expect(counts.total).toBe(tasks.length);
        expect(tasks.every(({ toLevel }) => toLevel !== 'district')).toBe(true);
        const known = new Set([...tasks, ...elsewhere].map(({ name }) => name.toLowerCase()));
        for (const { name } of [...invented.version.value.tasks, ...listed])
          expect(known.has(name.toLowerCase()) || withoutDestination.some((task) => task.name === name)).toBe(true);
        expect(problems.filter(({ code }) => code === 'task.no-destination')).toHaveLength(withoutDestination.length);
      }),
    );
  });
});

describe('the catalogue of the two-tier reform', () => {
  const catalogue = catalogueOf(realRules(), '2025-07-01');
  const real = taskLedger(catalogue, [], ['district']);

  test('98 rows, of which one is not a task of the district', () => {
    expect(catalogue.version.value.tasks.map(({ number }) => Number(number))).toEqual(Array.from({ length: 98 }, (_, index) => index + 1));
    expect(real.elsewhere.map(({ taskId }) => taskId)).toEqual(['catalogue:81']);
    expect(real.counts).toEqual({ total: 97, toCommune: 91, toProvince: 5, shared: 1, unverified: 26 });
  });

  test('provisions that split go to both levels', () => {
    const to = (number: number) => real.tasks.find(({ taskId }) => taskId === `catalogue:${number}`)?.toLevel;
    expect([46, 47, 59, 60, 69, 70].map(to)).toEqual(['province', 'commune', 'commune', 'province', 'commune', 'province']);
    const shared = real.tasks.find(({ taskId }) => taskId === 'catalogue:95')!;
    expect(unitsHolding(shared, { province: 34, commune: 3321 })).toBe(3355);
    expect([tasksHeldBy(real, 'commune'), tasksHeldBy(real, 'province')]).toEqual([92, 6]);
  });

  test('what is not verified says why', () => {
    expect(catalogue.version.value.tasks.filter(({ verified, note }) => !verified && note === null)).toEqual([]);
    expect(catalogue.version.value.tasks.find(({ number }) => number === '85')?.verified).toBe(false);
  });

  test('the 21 land tasks lose their verified basis when Article 5 of Decree 151 is replaced; nothing else changes, nor how long tasks hold', () => {
    const later = taskLedger(catalogueOf(realRules(), '2026-01-31'), [], ['district']);
    expect(catalogueOf(realRules(), '2026-01-30')).toEqual(catalogue);
    expect(later.counts).toEqual({ ...real.counts, unverified: 45 }); // all of 16–36 but 24; 36 was unverified before
    const changed = later.tasks.filter((task, index) => JSON.stringify(task) !== JSON.stringify(real.tasks[index]));
    expect(changed.map(({ taskId }) => taskId)).toEqual(Array.from({ length: 21 }, (_, index) => `catalogue:${index + 16}`));
    expect(changed.filter(({ verified }) => verified).map(({ taskId }) => taskId)).toEqual(['catalogue:24']);
    for (const { tasks } of [real, later])
      expect(new Set(tasks.map(({ validFrom, validTo }) => `${validFrom} ${validTo}`))).toEqual(new Set(['2025-07-01 2027-02-28']));
  });

  test('after the decrees lapse there is no law, not an empty list', () => {
    expect(inForce(realRules(), 'tasks.catalogue', day('2027-03-01')).ok).toBe(false);
  });
});
