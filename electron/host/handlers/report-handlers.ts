import { createHash } from 'node:crypto';
import path from 'node:path';
import { ok } from '../../../shared/kernel/result.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { endedDistricts } from '../../../shared/plan/views/ended-districts.ts';
import { unitPosts } from '../../../shared/plan/views/posts.ts';
import { staffingByUnit } from '../../../shared/plan/views/staffing.ts';
import { tasksMoved } from '../../../shared/plan/views/tasks.ts';
import { unitsAfter } from '../../../shared/plan/views/units-after.ts';
import { unitsBefore } from '../../../shared/plan/views/units-before.ts';
import { buildReportModel } from '../../../shared/report/build-report-model.ts';
import { type ReportInput, unknownIssuer } from '../../../shared/report/report-input.ts';
import { safeFileName } from '../../files/write/safe-file-name.ts';
import { writeFileAtomically } from '../../files/write/write-file-atomically.ts';
import { writeReportXlsx } from '../../files/write/write-report-xlsx.ts';
import { problemsOf, sheetsOf } from '../../store/tables/imports.ts';
import { planHead } from '../../store/tables/revisions.ts';
import type { QueryContext } from '../contexts.ts';
import type { Handlers } from '../dispatch.ts';
import { entitlementsOut, summaryOut } from '../plan-out.ts';
import { programVersion } from '../program-version.ts';
import { rulesOut } from '../rules-out.ts';
import { wire } from '../wire-problem.ts';

/** What is wrong in the sheets the plan rests on. */
const sheetProblems = ({ read }: QueryContext) =>
  sheetsOf(read, planHead(read).revision).flatMap(({ sheetId }) => problemsOf(read, sheetId).map(wire));

function reportInput(context: QueryContext, plan: Plan): ReportInput {
  return {
    planName: path.basename(context.path),
    planNumber: context.seq(),
    programVersion,
    issuer: unknownIssuer,
    summary: summaryOut(plan),
    unitsBefore: unitsBefore(plan),
    unitsAfter: unitsAfter(plan),
    endedDistricts: endedDistricts(plan),
    tasks: tasksMoved(plan),
    staffing: staffingByUnit(plan),
    posts: plan.units.flatMap(({ unit }) => {
      const answer = unitPosts(plan, unit.id);
      return answer.ok ? [{ newUnitId: unit.id, name: unit.name, answer: answer.value }] : [];
    }),
    severance: entitlementsOut(plan),
    problems: sheetProblems(context),
    rules: rulesOut(context.rules),
  };
}

export const reportHandlers = {
  'report.write': async (context, { scenarioId, lawDate, folder, language }) => {
    const plan = context.plan(scenarioId, lawDate);
    if (!plan.ok) return plan;
    const model = buildReportModel(reportInput(context, plan.value), language);
    const bytes = await writeReportXlsx(model);
    const name = `${path.basename(context.path, '.sapxep')} - ${plan.value.scenario.name} - ${plan.value.lawDate}`;
    const file = path.join(path.resolve(folder), safeFileName(name, '.xlsx'));
    const written = await writeFileAtomically(file, bytes);
    if (!written.ok) return written;
    return ok({ files: [{ path: file, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }] });
  },
} satisfies Partial<Handlers>;
