import { z } from 'zod';
import { query } from '../call.ts';
import { isoDate, levelCounts, planState, ruleUse, sourceCell, trace, unitKind, unitLevel, wireProblem } from '../schemas.ts';

const target = z.strictObject({
  scenarioId: z.string().nullable().default(null), // null: the active one
  lawDate: isoDate.nullable().default(null), // null: the scenario's effective date
});
const planProblems = ['scenario.unknown', 'rule.not-in-force'] as const;

const standardResult = z.strictObject({
  criterion: z.enum(['areaHa', 'population']),
  actual: z.int().nullable(), // null: the lists do not say
  required: z.int(),
  verdict: z.enum(['met', 'not-met', 'exempt', 'unknown']),
  reason: z.string(), // key of the texts: why exempt, which column of the standard
  rule: ruleUse,
});

const member = z.strictObject({
  unitId: z.int(),
  code: z.string(),
  name: z.string(),
  extent: z.enum(['whole', 'part', 'rest']),
  share: z.string(), // of the old unit's population if known, else of its area: exact decimal or "n/d"; "1" for the whole
  areaHa: z.int().nullable(),
  population: z.int().nullable(),
  estimated: z.boolean(),
  source: sourceCell.nullable(),
});

const formedUnit = z.strictObject({
  newUnitId: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  kind: unitKind,
  province: z.string().nullable(),
  mode: z.enum(['formed', 'absorbs', 'unchanged']), // formed anew, an old unit that takes others in, or as it was
  decided: z.boolean(), // named by the scenario; false: an old unit that no decision touches
  areaHa: z.int().nullable(),
  population: z.int().nullable(),
  members: z.array(member),
  standards: z.array(standardResult),
});

const unitStaffing = z.strictObject({
  newUnitId: z.string(),
  name: z.string(),
  present: z.int(), // people in post (có mặt) who come with the members
  fromDistricts: z.int(), // of `present`: assigned from districts that end
  governmentPresent: z.int(), // of `present`: on the government side, which the 2025 quota counts
  quota: z.int().nullable(), // posts by the rule in force (biên chế), null without law
  surplus: z.int().nullable(), // dôi dư
  shortage: z.int().nullable(), // thiếu
  oldQuota: z.int().nullable(), // by Decree 33/2023, summed over the members
  leaving: z.int(),
});

const postLine = z.strictObject({
  newUnitId: z.string(),
  postId: z.string(),
  name: z.string(),
  department: z.string(),
  group: z.enum(['leadership', 'professional', 'support']),
  required: z.int().nullable(), // null: the framework names the post but gives no number
  filled: z.int(),
  status: z.enum(['filled', 'vacant', 'over-filled', 'no-number']),
  people: z.array(z.strictObject({ personId: z.int(), fullName: z.string(), title: z.string() })),
});

const entitlement = z.strictObject({
  personId: z.int(),
  fullName: z.string(),
  unit: z.string(),
  case: z.enum(['early-retirement', 'severance', 'part-time']),
  leavingDate: isoDate.nullable(),
  monthlySalaryVnd: z.int().nullable(),
  monthsEarly: z.int().nullable(),
  components: z.array(z.strictObject({ id: z.string(), amountVnd: z.int(), formula: z.string(), rule: ruleUse })),
  totalVnd: z.int().nullable(),
  problems: z.array(wireProblem),
});

export const planCalls = {
  /** Where the open plan stands. */
  'plan.state': query({ input: z.strictObject({}), output: planState, problems: [] }),

  /** The whole plan in totals. Lists have calls of their own. */
  'plan.summary': query({
    input: target,
    output: z.strictObject({
      scenario: z.string(),
      lawDate: isoDate,
      rulePack: z.string(),
      before: levelCounts,
      after: levelCounts,
      totals: z.strictObject({ areaHa: z.int(), population: z.int(), areaUnknown: z.int(), populationUnknown: z.int() }), // of the commune level, and units without the figure
      endedDistricts: z.int(),
      tasks: z.strictObject({ total: z.int(), toCommune: z.int(), toProvince: z.int(), shared: z.int(), unverified: z.int() }),
      staffing: z.strictObject({
        present: z.int(),
        fromDistricts: z.int(),
        governmentPresent: z.int(), // what quota, surplus and shortage are about
        quota: z.int().nullable(),
        oldQuota: z.int().nullable(),
        surplus: z.int().nullable(),
        shortage: z.int().nullable(),
        leaving: z.int(),
        unplaced: z.int(),
        quotaRule: ruleUse.nullable(),
      }),
      posts: z.strictObject({
        required: z.int(),
        filled: z.int(),
        withoutNumber: z.int(),
        vacant: z.int(),
        overFilled: z.int(),
        unmatchedPeople: z.int(),
      }),
      severance: z.strictObject({ people: z.int(), computed: z.int(), totalVnd: z.int() }),
      budget: z.strictObject({ oneOffVnd: z.int(), recurringPerYearVnd: z.int(), paybackMonths: z.int().nullable() }),
      problems: z.array(wireProblem),
    }),
    problems: planProblems,
  }),

  /** Units today, with where each goes. */
  'plan.unitsBefore': query({
    input: target,
    output: z.array(
      z.strictObject({
        unitId: z.int(),
        code: z.string(),
        name: z.string(),
        level: unitLevel,
        kind: unitKind,
        parent: z.string().nullable(),
        province: z.string().nullable(),
        areaHa: z.int().nullable(),
        population: z.int().nullable(),
        goesTo: z.array(z.strictObject({ newUnitId: z.string(), name: z.string(), extent: z.enum(['whole', 'part', 'rest']) })),
        source: sourceCell.nullable(),
      }),
    ),
    problems: planProblems,
  }),

  /** Commune-level units after, sorted by code then name. */
  'plan.unitsAfter': query({ input: target, output: z.array(formedUnit), problems: planProblems }),

  /** Districts that end, with their people and where they are assigned. */
  'plan.endedDistricts': query({
    input: target,
    output: z.array(
      z.strictObject({
        unitId: z.int(),
        code: z.string(),
        name: z.string(),
        present: z.int(),
        assigned: z.array(z.strictObject({ newUnitId: z.string(), name: z.string(), people: z.int() })),
      }),
    ),
    problems: planProblems,
  }),

  'plan.staffing': query({ input: target, output: z.array(unitStaffing), problems: planProblems }),

  /** Job positions of one unit against its people. */
  'plan.posts': query({
    input: target.extend({ newUnitId: z.string() }),
    output: z.strictObject({
      rule: ruleUse,
      posts: z.array(postLine),
      unmatched: z.array(z.strictObject({ personId: z.int(), fullName: z.string(), title: z.string() })),
    }),
    problems: [...planProblems, 'unit.unknown'],
  }),

  /** Where each task of the abolished level goes. */
  'plan.tasks': query({
    input: target,
    output: z.array(
      z.strictObject({
        taskId: z.string(),
        field: z.string(),
        name: z.string(),
        oldBasis: z.string(),
        newBasis: z.string(),
        fromLevel: unitLevel,
        toLevel: unitLevel,
        holder: z.string().nullable(),
        validFrom: isoDate.nullable(),
        validTo: isoDate.nullable(),
        verified: z.boolean(),
        note: z.string().nullable(),
        units: z.int(), // how many units hold it after
        source: sourceCell.nullable(), // null: from the program's own catalogue
      }),
    ),
    problems: planProblems,
  }),

  /** People of one new unit, or of all that are leaving, in pages. */
  'plan.people': query({
    input: target.extend({
      newUnitId: z.string().nullable().default(null),
      search: z.string().default(''),
      onlyLeaving: z.boolean().default(false),
      from: z.int().min(0).default(0),
      count: z.int().min(1).max(50_000).default(500),
    }),
    output: z.strictObject({
      total: z.int(),
      people: z.array(
        z.strictObject({
          personId: z.int(),
          fullName: z.string(),
          birthDate: z.string().nullable(), // dd/mm/yyyy, mm/yyyy or yyyy, as exact as the list
          sex: z.enum(['male', 'female']).nullable(),
          title: z.string(),
          department: z.string(),
          oldUnit: z.string(),
          newUnitId: z.string().nullable(),
          newUnit: z.string().nullable(),
          assignedByRule: z.boolean(),
          staffGroup: z.string().nullable(),
          leaving: z.enum(['early-retirement', 'severance', 'part-time']).nullable(),
          leavingDate: isoDate.nullable(),
          source: sourceCell.nullable(),
        }),
      ),
    }),
    problems: planProblems,
  }),

  'plan.severance': query({ input: target, output: z.array(entitlement), problems: planProblems }),

  /**
   * Why a number is what it is. Figures: `before.<level|kind>`, `after.<level|kind>`,
   * `totals.areaHa|population|areaUnknown|populationUnknown|endedDistricts`, `unit:<newUnitId>.areaHa|population`,
   * `staffing:<newUnitId>.present|fromDistricts|governmentPresent|leaving|quota|oldQuota|surplus|shortage`,
   * `staffing.present|fromDistricts|governmentPresent|leaving|quota|oldQuota|surplus|shortage|unplaced`,
   * `posts.required|filled|withoutNumber|vacant|overFilled|unmatchedPeople`, `tasks.total|toCommune|toProvince|shared|unverified`,
   * `severance:<personId>.total|salary|monthsEarly`, `severance.total|computed`, `budget.oneOff|recurring|payback`.
   */
  'plan.trace': query({ input: target.extend({ figure: z.string() }), output: trace, problems: [...planProblems, 'figure.unknown'] }),

  /** Writes the report workbook into a folder. */
  'report.write': query({
    input: target.extend({ folder: z.string().min(1), language: z.enum(['vi', 'en']).default('vi') }),
    output: z.strictObject({ files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() })) }),
    problems: [...planProblems, 'report.write-failed'],
  }),
} as const;
