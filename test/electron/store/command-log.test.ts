import fc from 'fast-check';
import { expect, test } from 'vitest';
import { append, headSeq, nextSteps, readLog, step } from '../../../electron/store/command-log.ts';
import { openPlan, type PlanStore } from '../../../electron/store/open-plan.ts';
import type { Patch, Row } from '../../../shared/scenario/patch.ts';
import { newPlan, testInstant } from '../../support/new-plan.ts';

const entry = (patch: Patch) => ({ kind: 'command', name: 'scenario.create', detail: 'thử', input: {}, patch, at: testInstant }) as const;
const scenarios = ({ read }: PlanStore) => read.prepare<[], Row>('SELECT * FROM scenario ORDER BY id').all();
const row = (id: string, name: string): Row => ({ id, name: `${id} ${name}`, effective_date: '2030-01-01' });

test('undo and redo agree with a plain stack of states, whatever is done, and survive a restart', { timeout: 120_000 }, () => {
  const set = fc.record({
    do: fc.constant('set' as const),
    id: fc.constantFrom('a', 'b', 'c'),
    name: fc.option(fc.string({ minLength: 1, maxLength: 4 }), { nil: null }),
  });
  const move = fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) });
  const restart = fc.record({ do: fc.constant('restart' as const) });
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 5, arbitrary: set }, { weight: 4, arbitrary: move }, { weight: 1, arbitrary: restart }), {
        maxLength: 20,
      }),
      (actions) => {
        let store = newPlan();
        let past: (readonly Row[])[] = [];
        let future: (readonly Row[])[] = [];
        for (const action of actions) {
          const now = scenarios(store);
          if (action.do === 'restart') {
            store.close();
            const again = openPlan(store.path);
            if (!again.ok) throw new Error(again.problems[0].code);
            store = again.value;
            expect(scenarios(store)).toEqual(now);
          } else if (action.do === 'set') {
            const before = now.find((one) => one['id'] === action.id) ?? null;
            const after = action.name === null ? null : row(action.id, action.name);
            store.write((write) => append(write, entry([{ table: 'scenario', id: action.id, before, after }])));
            past.push(now);
            future = [];
          } else {
            const [from, to] = action.do === 'undo' ? [past, future] : [future, past];
            const expected = from.pop();
            const seq = store.write((write) => step(write, action.do, testInstant));
            expect(seq === null).toBe(expected === undefined);
            if (expected) {
              to.push(now);
              expect(scenarios(store)).toEqual(expected);
            }
          }
          expect(nextSteps(store.read).undo !== null).toBe(past.length > 0);
          expect(nextSteps(store.read).redo !== null).toBe(future.length > 0);
        }
        store.close();
        past = [];
      },
    ),
    { numRuns: 60 },
  );
});

test('the log cannot be rewritten, shortened, replaced or given a gap', () => {
  const store = newPlan();
  store.write((write) => append(write, entry([])));
  const run = (sql: string) => () => store.write((write) => void write.prepare(sql).run());
  expect(run("UPDATE command_log SET name = 'x'")).toThrow(/append-only/);
  expect(run('DELETE FROM command_log')).toThrow(/append-only/);
  expect(run("INSERT OR REPLACE INTO command_log SELECT 1, kind, 'x', detail, input, patch, at FROM command_log")).toThrow(/grows by one/);
  expect(run('INSERT INTO command_log SELECT 7, kind, name, detail, input, patch, at FROM command_log')).toThrow(/grows by one/);
  expect(readLog(store.read)).toHaveLength(1);
});

test('a patch that fails leaves nothing behind', () => {
  const store = newPlan();
  const orphan = { id: 'u', scenario_id: 'no-such-scenario', code: null, name: 'Xã A', kind: 'xã', province: null, stays_as: null };
  expect(() => store.write((write) => append(write, entry([{ table: 'scenario_unit', id: 'u', before: null, after: orphan }])))).toThrow(
    /FOREIGN KEY/,
  );
  expect(headSeq(store.read)).toBe(0);
});

test('a patch must start from what is there', () => {
  const store = newPlan();
  const change = (before: Row | null) => () =>
    store.write((write) => append(write, entry([{ table: 'scenario', id: 'a', before, after: row('a', 'mới') }])));
  expect(change(row('a', 'cũ'))).toThrow(/does not start from what is there/);
  change(null)();
  expect(change(null)).toThrow(/does not start from what is there/);
  expect(headSeq(store.read)).toBe(1);
});

test('rows of one patch may refer to each other in any order', () => {
  const store = newPlan();
  const unit = { id: 'u', scenario_id: 'a', code: null, name: 'Xã A', kind: 'xã', province: null, stays_as: null };
  store.write((write) =>
    append(
      write,
      entry([
        { table: 'scenario_unit', id: 'u', before: null, after: unit },
        { table: 'scenario', id: 'a', before: null, after: row('a', 'một') },
      ]),
    ),
  );
  expect(scenarios(store)).toHaveLength(1);
});

test('a patch of an unknown table is a bug', () => {
  const store = newPlan();
  expect(() => store.write((write) => append(write, entry([{ table: 'sqlite_schema', id: 'x', before: null, after: null }])))).toThrow(
    /unknown table/,
  );
});
