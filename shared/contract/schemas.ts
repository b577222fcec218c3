import { z } from 'zod';
import { importKinds } from '../model/records.ts';
import { unitKinds, unitLevels } from '../model/unit.ts';

/** Shapes that several calls share. Output schemas are strict: a field nobody promised does not leave the host. */

export const isoDate = z.iso.date();
export const place = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cell'),
    file: z.string(),
    sheet: z.string(),
    cell: z.string(),
    header: z.string().nullable(),
    raw: z.string(),
  }),
  z.strictObject({ kind: z.literal('file'), file: z.string(), sheet: z.string().nullable() }),
  z.strictObject({
    kind: z.literal('record'),
    entity: z.enum(['unit', 'person', 'task', 'post', 'scenario']),
    id: z.string(),
    name: z.string(),
  }),
  z.strictObject({
    kind: z.literal('rule'),
    ruleId: z.string(),
    title: z.strictObject({ vi: z.string(), en: z.string() }).optional(),
    on: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('input'), path: z.array(z.union([z.string(), z.number()])) }),
]);
/** A problem on the wire: the code and its facts; the reader's language makes the sentence. */
export const wireProblem = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  at: place,
  params: z.record(z.string(), z.unknown()),
});

export const unitKind = z.enum(unitKinds);
export const unitLevel = z.enum(unitLevels);
export const importKind = z.enum(importKinds);

export const levelCounts = z.strictObject({
  province: z.int(),
  district: z.int(),
  commune: z.int(),
  byKind: z.partialRecord(unitKind, z.int()), // commune-level kinds
});

export const rowAccount = z.strictObject({ read: z.int(), kept: z.int(), merged: z.int(), rejected: z.int(), setAside: z.int() });

export const sourceCell = z.strictObject({ file: z.string(), sheet: z.string(), cell: z.string() });

export const ruleUse = z.strictObject({
  ruleId: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  document: z.string(),
  provision: z.string(),
  quote: z.string(),
  literal: z.boolean(),
  verified: z.boolean(),
  note: z.string().nullable(),
});

/** What a trace says, as its key and its facts; the reader's language makes the sentence. */
const traceSentence = z.strictObject({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

export const trace = z.strictObject({
  figure: z.string(),
  value: z.string().nullable(), // null: not known
  unit: z.enum(['ha', 'person', 'post', 'unit', 'task', 'vnd', 'month', 'coefficient']),
  formula: traceSentence,
  terms: z.array(
    z.strictObject({
      label: z.union([z.string(), traceSentence]), // a name of the data, or what the texts make of it
      value: z.string().nullable(),
      cells: z.array(sourceCell),
    }),
  ),
  rules: z.array(ruleUse),
});

export const scenarioSummary = z.strictObject({
  id: z.string(),
  name: z.string(),
  effectiveDate: isoDate,
  newUnits: z.int(),
  members: z.int(),
  leavers: z.int(),
});

/** Where the plan stands: what the top bar shows, and what a command must quote as `expectedSeq`. */
export const planState = z.strictObject({
  name: z.string(), // file name
  path: z.string(),
  seq: z.int(), // grows with every change; a command made on an older one is refused
  undo: z.strictObject({ name: z.string(), detail: z.string() }).nullable(), // the step Ctrl+Z takes back: call name and what it touched
  redo: z.strictObject({ name: z.string(), detail: z.string() }).nullable(),
  counts: z.strictObject({
    province: z.int(),
    district: z.int(),
    commune: z.int(),
    people: z.int(),
    tasks: z.int(),
    quotas: z.int(),
    mapping: z.int(),
  }),
  scenarios: z.array(scenarioSummary),
  activeScenario: z.string().nullable(),
  problems: z.strictObject({ errors: z.int(), warnings: z.int() }), // of the sheets in the dataset
});
