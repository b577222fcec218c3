import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import type { CommandContext, QueryContext, SessionContext } from '../../../electron/host/contexts.ts';
import { dispatch, type Handler, type Handlers } from '../../../electron/host/dispatch.ts';
import { append } from '../../../electron/store/command-log.ts';
import type { Reply } from '../../../shared/contract/client.ts';
import type { Contract } from '../../../shared/contract/contract.ts';
import { problem } from '../../../shared/kernel/problem.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { problemText } from '../../../shared/text/problem-text.ts';

/** Handlers for the calls a test uses; any other call is a mistake of the test. */
const only = (some: Partial<Handlers>): Handlers =>
  new Proxy(some as Handlers, {
    get: (target, name) => {
      if (!Object.hasOwn(target, name)) throw new Error(`the test has no handler ${String(name)}`);
      return target[name as keyof Handlers];
    },
  });

const session = {} as SessionContext;
const open = { session: () => session, query: () => ({}) as QueryContext, command: () => ({}) as CommandContext };
const closed = { session: () => session, query: () => null, command: () => null };

const run = (handlers: Partial<Handlers>, name: unknown, input: unknown, contexts: typeof open | typeof closed = open, log = vi.fn()) =>
  dispatch(only(handlers), contexts, name, input, () => null, log);

test('a good call gives its checked output', async () => {
  expect(await run({ 'scenario.list': () => ok([]) }, 'scenario.list', {})).toEqual({ ok: true, value: [] });
});

test('bad input is reported by path, and nothing runs', async () => {
  const handler = vi.fn();
  const reply = await run({ 'scenario.formUnit': handler }, 'scenario.formUnit', { scenarioId: 's', unitIds: [], name: ' ', kind: 'làng' });
  expect(reply.ok ? [] : reply.problems.map((found) => found.at)).toEqual([
    { kind: 'input', path: ['unitIds'] },
    { kind: 'input', path: ['name'] },
    { kind: 'input', path: ['kind'] },
  ]);
  expect(handler).not.toHaveBeenCalled();
});

test('what a person left out or wrote wrong is said in their own language, by the name of the field', async () => {
  const said = async (name: string, input: unknown) => {
    const reply = await run({}, name, input);
    return reply.ok ? [] : reply.problems.map((found) => problemText(found, 'vi'));
  };
  const sentences = [
    ...(await said('scenario.create', { name: '  ' })),
    ...(await said('scenario.create', {})),
    ...(await said('scenario.create', { name: 'A', effectiveDate: '2025-13-01' })),
    ...(await said('scenario.create', { name: 'A', colour: 'red' })),
    ...(await said('file.choose', { purpose: 'play' })),
  ];
  expect(sentences).toHaveLength(5);
  for (const sentence of sentences) expect(sentence).not.toMatch(/expected|invalid|Too small|received|Unrecognized/i);
});

test('a field nobody asked for is refused', async () => {
  expect((await run({ 'scenario.list': () => ok([]) }, 'scenario.list', { extra: 1 })).ok).toBe(false);
});

test('an exception becomes an incident, not a stack trace', async () => {
  const log = vi.fn();
  const boom = () => {
    throw new Error('boom');
  };
  const reply = await run({ 'scenario.list': boom }, 'scenario.list', {}, open, log);
  expect(reply).toMatchObject({ ok: false, problems: [{ code: 'internal.bug', params: { incidentId: log.mock.calls[0]?.[0] } }] });
  expect(JSON.stringify(reply)).not.toContain('boom');
});

test('an output the contract does not promise is a bug, not a reply', async () => {
  const wrong = (() => ok([{ id: 1 }])) as unknown as Handler<'scenario.list'>;
  expect(await run({ 'scenario.list': wrong }, 'scenario.list', {})).toMatchObject({ ok: false, problems: [{ code: 'internal.bug' }] });
});

test('a failure that means something is told as a problem', async () => {
  const full = problem('plan.disk-full', { kind: 'file', file: 'a', sheet: null }, { path: 'a' });
  const boom = () => {
    throw new Error('SQLITE_FULL');
  };
  expect(await dispatch(only({ 'scenario.list': boom }), open, 'scenario.list', {}, () => full, vi.fn())).toEqual(fail(full));
});

test('unknown names, inherited names and things that are no names are refused', async () => {
  for (const name of ['nope', 'toString', '__proto__', 7, null, undefined, {}]) expect((await run({}, name, {})).ok).toBe(false);
});

test('without an open plan, queries and commands say so and session calls work', async () => {
  expect(await run({}, 'scenario.list', {}, closed)).toMatchObject({ ok: false, problems: [{ code: 'plan.none-open' }] });
  expect(await run({}, 'history.undo', { expectedSeq: 0 }, closed)).toMatchObject({ ok: false, problems: [{ code: 'plan.none-open' }] });
  expect(await run({ 'file.current': () => ok(null) }, 'file.current', {}, closed)).toEqual({ ok: true, value: null });
});

describe('by type', () => {
  test('a caller sees exactly the problems the contract lists', () => {
    type Codes = Extract<Reply<'scenario.dissolveUnit'>, { ok: false }>['problems'][number]['code'];
    expectTypeOf<Codes>().toEqualTypeOf<
      | 'plan.stale'
      | 'scenario.unknown'
      | 'unit.unknown'
      | 'input.invalid'
      | 'internal.bug'
      | 'plan.none-open'
      | 'plan.disk-full'
      | 'plan.write-failed'
      | 'plan.read-only'
      | 'plan.damaged'
      | 'plan.busy'
    >();
    type SessionCodes = Extract<Reply<'rules.list'>, { ok: false }>['problems'][number]['code'];
    expectTypeOf<SessionCodes>().toEqualTypeOf<'input.invalid' | 'internal.bug'>();
  });

  test('a query gets no committer, a command does, a session call gets neither', () => {
    expectTypeOf<Parameters<Handler<'scenario.list'>>[0]>().toEqualTypeOf<QueryContext>();
    expectTypeOf<Parameters<Handler<'scenario.create'>>[0]>().toEqualTypeOf<CommandContext>();
    expectTypeOf<Parameters<Handler<'file.open'>>[0]>().toEqualTypeOf<SessionContext>();
    expectTypeOf<QueryContext>().not.toHaveProperty('commit');
    expectTypeOf<SessionContext>().not.toHaveProperty('read');
  });

  test('what only reads cannot be handed to what writes', () => {
    const reading = null as unknown as QueryContext['read'];
    // @ts-expect-error a read handle is not a write handle
    const attempt = () => append(reading, { kind: 'command', name: 'x', detail: '', input: {}, patch: [], at: '' });
    expect(attempt).toBeTypeOf('function');
    // @ts-expect-error a query handler has no commit
    const handler: Handler<'scenario.list'> = (context) => ok(context.commit ? [] : []);
    expect(handler).toBeTypeOf('function');
  });

  test('every call says what it is', () => {
    expectTypeOf<Contract[keyof Contract]['kind']>().toEqualTypeOf<'query' | 'command' | 'session'>();
  });
});
