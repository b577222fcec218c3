import type { CallOutput } from '../../contract/contract.ts';
import type { ImportKind } from '../../model/records.ts';
import type { RowAccount } from '../../staging/staged-sheet.ts';
import { formatArea } from '../format/format-area.ts';
import { formatDate } from '../format/format-date.ts';
import { formatFormula } from '../format/format-formula.ts';
import { formatInteger } from '../format/format-integer.ts';
import { formatMoney } from '../format/format-money.ts';
import { componentName } from '../labels/component-names.ts';
import type { Language } from '../language.ts';
import { dataWords } from '../ui/data.ts';
import { termWords } from '../ui/terms.ts';

type Summary = CallOutput<'plan.summary'>;
type ScenarioLine = CallOutput<'scenario.list'>[number];
type RuleVersion = CallOutput<'rules.show'>['versions'][number];
type Component = CallOutput<'severance.compute'>['people'][number]['components'][number];
type CheckLine = CallOutput<'file.check'>['checks'][number];

/** What the command line says to a person. */
export interface CliText {
  readonly fileTaken: (file: string) => string;
  readonly fileNotTaken: (file: string) => string;
  readonly sheetRead: (sheet: string, kind: ImportKind | null, rows: RowAccount) => string;
  readonly scenarioApplied: (name: string, members: number) => string;
  readonly scenarioMade: (name: string, effectiveDate: string) => string;
  readonly scenarioLine: (scenario: ScenarioLine, active: boolean) => string;
  readonly noScenarios: string;
  readonly person: (id: string, monthlySalaryVnd: number | null, monthsEarly: number | null) => string;
  readonly personNumber: (number: number) => string; // 1 = first: stands for a person without an id
  readonly people: (count: number) => string;
  readonly component: (component: Component) => string;
  readonly total: (amountVnd: number) => string;
  readonly ruleVersion: (version: RuleVersion) => string;
  readonly rulesChecked: (counts: {
    readonly rules: number;
    readonly versions: number;
    readonly unverified: number;
    readonly hash: string;
  }) => string;
  readonly checkLine: (check: CheckLine) => string;
  readonly summary: (summary: Summary) => readonly string[];
  readonly serving: (url: string) => string;
  readonly unsupportedFormat: (format: string) => string;
}

const integer = (value: number | null, language: Language): string => (value === null ? '–' : formatInteger(value, language));

/** The account in the words of the screens. */
const sheetRead = (sheet: string, kind: ImportKind | null, rows: RowAccount, language: Language): string => {
  const { importKinds, unknownKind } = termWords[language];
  const whole = (count: number): string => formatInteger(count, language);
  const account = dataWords[language].account(
    whole(rows.read),
    whole(rows.kept),
    whole(rows.merged),
    whole(rows.rejected),
    whole(rows.setAside),
  );
  return `${sheet} (${kind ? importKinds[kind] : unknownKind}): ${account}`;
};

const byKind = (counts: Summary['after'], language: Language): string =>
  Object.entries(counts.byKind)
    .map(([kind, count]) => `${integer(count ?? 0, language)} ${kind}`)
    .join(', ');

export const cliText: Readonly<Record<Language, CliText>> = {
  vi: {
    fileTaken: (file) => `${file}: đã nhập`,
    fileNotTaken: (file) => `${file}: không nhập, kế hoạch giữ nguyên`,
    sheetRead: (sheet, kind, rows) => sheetRead(sheet, kind, rows, 'vi'),
    scenarioApplied: (name, members) => `Phương án “${name}”: áp dụng ${integer(members, 'vi')} quyết định`,
    scenarioMade: (name, effectiveDate) => `Đã tạo phương án “${name}”, áp dụng từ ${formatDate(effectiveDate, 'vi')}`,
    scenarioLine: (one, active) =>
      `${active ? '*' : ' '} ${one.name}: từ ${formatDate(one.effectiveDate, 'vi')}, ${integer(one.newUnits, 'vi')} đơn vị mới, ${integer(one.members, 'vi')} thành phần, ${integer(one.leavers, 'vi')} người được đánh dấu nghỉ riêng`,
    noScenarios: 'Kế hoạch chưa có phương án nào. Tạo bằng: sapxep scenario PLAN new TÊN',
    person: (id, salary, months) =>
      `${id}: lương tháng ${salary === null ? '–' : formatMoney(salary, 'vi')}${months === null ? '' : `, nghỉ sớm ${integer(months, 'vi')} tháng`}`,
    personNumber: (number) => `người thứ ${integer(number, 'vi')}`,
    people: (count) => `${integer(count, 'vi')} người`,
    component: ({ id, amountVnd, formula, rule }) =>
      `${componentName(id, 'vi')}: ${formatMoney(amountVnd, 'vi')} = ${formatFormula(formula, 'vi')} (${rule.document}, ${rule.provision}${rule.verified ? '' : '; chưa kiểm chứng'})`,
    total: (amount) => `Tổng cộng: ${formatMoney(amount, 'vi')}`,
    ruleVersion: ({ from, to, document, provision, verified }) =>
      `${formatDate(from, 'vi')} – ${to ? formatDate(to, 'vi') : 'nay'}: ${document}, ${provision}${verified ? '' : ' (chưa kiểm chứng)'}`,
    rulesChecked: ({ rules, versions, unverified, hash }) =>
      `${integer(rules, 'vi')} quy định, ${integer(versions, 'vi')} phiên bản, ${integer(unverified, 'vi')} chưa kiểm chứng; mã bộ quy định ${hash.slice(0, 12)}`,
    checkLine: ({ name, passed, detail }) => `${passed ? 'Đạt ' : 'Hỏng'} ${name}${detail ? `: ${detail}` : ''}`,
    summary: (plan) => [
      `Phương án “${plan.scenario}”, pháp luật ngày ${formatDate(plan.lawDate, 'vi')}, bộ quy định ${plan.rulePack.slice(0, 12)}`,
      `Cấp tỉnh    ${integer(plan.before.province, 'vi')} → ${integer(plan.after.province, 'vi')}`,
      `Cấp huyện   ${integer(plan.before.district, 'vi')} → ${integer(plan.after.district, 'vi')}`,
      `Cấp xã      ${integer(plan.before.commune, 'vi')} → ${integer(plan.after.commune, 'vi')} (${byKind(plan.after, 'vi')})`,
      `Diện tích   ${formatArea(plan.totals.areaHa, 'vi')}; dân số ${integer(plan.totals.population, 'vi')} người`,
      `Nhiệm vụ    ${integer(plan.tasks.total, 'vi')}: ${integer(plan.tasks.toCommune, 'vi')} về xã, ${integer(plan.tasks.toProvince, 'vi')} về tỉnh, ${integer(plan.tasks.shared, 'vi')} cả hai cấp (${integer(plan.tasks.unverified, 'vi')} chưa kiểm chứng)`,
      `Có mặt      ${integer(plan.staffing.present, 'vi')} người, trong đó ${integer(plan.staffing.fromDistricts, 'vi')} từ cấp huyện, ${integer(plan.staffing.unplaced, 'vi')} chưa rõ đơn vị`,
      `Biên chế    ${integer(plan.staffing.quota, 'vi')} cho ${integer(plan.staffing.governmentPresent, 'vi')} người khối chính quyền; dôi dư ${integer(plan.staffing.surplus, 'vi')}, thiếu ${integer(plan.staffing.shortage, 'vi')}`,
      `Vị trí      cần ${integer(plan.posts.required, 'vi')}, đã có người ${integer(plan.posts.filled, 'vi')} (${integer(plan.posts.withoutNumber, 'vi')} ở vị trí chưa quy định số lượng), trống ${integer(plan.posts.vacant, 'vi')}, vượt ${integer(plan.posts.overFilled, 'vi')}`,
      `Nghỉ        ${integer(plan.staffing.leaving, 'vi')} người; tính được ${integer(plan.severance.computed, 'vi')}, chi một lần ${formatMoney(plan.budget.oneOffVnd, 'vi')}`,
      `Tiết kiệm   ${formatMoney(plan.budget.recurringPerYearVnd, 'vi')} mỗi năm${plan.budget.paybackMonths === null ? '' : `, bù chi sau ${integer(plan.budget.paybackMonths, 'vi')} tháng`}`,
    ],
    serving: (url) => `Mở địa chỉ này trong trình duyệt (dùng một lần, trong 60 giây): ${url}`,
    unsupportedFormat: (format) => `Chưa hỗ trợ định dạng “${format}”. Hiện có: xlsx.`,
  },
  en: {
    fileTaken: (file) => `${file}: imported`,
    fileNotTaken: (file) => `${file}: not imported, the plan is as it was`,
    sheetRead: (sheet, kind, rows) => sheetRead(sheet, kind, rows, 'en'),
    scenarioApplied: (name, members) => `Variant “${name}”: ${integer(members, 'en')} decisions applied`,
    scenarioMade: (name, effectiveDate) => `Variant “${name}” made, in effect from ${formatDate(effectiveDate, 'en')}`,
    scenarioLine: (one, active) =>
      `${active ? '*' : ' '} ${one.name}: from ${formatDate(one.effectiveDate, 'en')}, ${integer(one.newUnits, 'en')} new units, ${integer(one.members, 'en')} members, ${integer(one.leavers, 'en')} marked as leaving by hand`,
    noScenarios: 'The plan has no variant yet. Make one with: sapxep scenario PLAN new NAME',
    person: (id, salary, months) =>
      `${id}: monthly salary ${salary === null ? '–' : formatMoney(salary, 'en')}${months === null ? '' : `, ${integer(months, 'en')} months early`}`,
    personNumber: (number) => `person ${integer(number, 'en')}`,
    people: (count) => (count === 1 ? '1 person' : `${integer(count, 'en')} people`),
    component: ({ id, amountVnd, formula, rule }) =>
      `${componentName(id, 'en')}: ${formatMoney(amountVnd, 'en')} = ${formatFormula(formula, 'en')} (${rule.document}, ${rule.provision}${rule.verified ? '' : '; unverified'})`,
    total: (amount) => `Total: ${formatMoney(amount, 'en')}`,
    ruleVersion: ({ from, to, document, provision, verified }) =>
      `${formatDate(from, 'en')} – ${to ? formatDate(to, 'en') : 'now'}: ${document}, ${provision}${verified ? '' : ' (unverified)'}`,
    rulesChecked: ({ rules, versions, unverified, hash }) =>
      `${integer(rules, 'en')} rules, ${integer(versions, 'en')} versions, ${integer(unverified, 'en')} unverified; rule pack ${hash.slice(0, 12)}`,
    checkLine: ({ name, passed, detail }) => `${passed ? 'Sound ' : 'Broken'} ${name}${detail ? `: ${detail}` : ''}`,
    summary: (plan) => [
      `Variant “${plan.scenario}”, law of ${formatDate(plan.lawDate, 'en')}, rule pack ${plan.rulePack.slice(0, 12)}`,
      `Provinces   ${integer(plan.before.province, 'en')} → ${integer(plan.after.province, 'en')}`,
      `Districts   ${integer(plan.before.district, 'en')} → ${integer(plan.after.district, 'en')}`,
      `Communes    ${integer(plan.before.commune, 'en')} → ${integer(plan.after.commune, 'en')} (${byKind(plan.after, 'en')})`,
      `Area        ${formatArea(plan.totals.areaHa, 'en')}; population ${integer(plan.totals.population, 'en')}`,
      `Tasks       ${integer(plan.tasks.total, 'en')}: ${integer(plan.tasks.toCommune, 'en')} to communes, ${integer(plan.tasks.toProvince, 'en')} to provinces, ${integer(plan.tasks.shared, 'en')} to both (${integer(plan.tasks.unverified, 'en')} unverified)`,
      `In post     ${integer(plan.staffing.present, 'en')} people, ${integer(plan.staffing.fromDistricts, 'en')} of them from districts, ${integer(plan.staffing.unplaced, 'en')} without a known unit`,
      `Quota       ${integer(plan.staffing.quota, 'en')} for ${integer(plan.staffing.governmentPresent, 'en')} people of the government side; surplus ${integer(plan.staffing.surplus, 'en')}, shortage ${integer(plan.staffing.shortage, 'en')}`,
      `Posts       ${integer(plan.posts.required, 'en')} needed, ${integer(plan.posts.filled, 'en')} filled (${integer(plan.posts.withoutNumber, 'en')} in posts without a set number), ${integer(plan.posts.vacant, 'en')} vacant, ${integer(plan.posts.overFilled, 'en')} over-filled`,
      `Leaving     ${integer(plan.staffing.leaving, 'en')} people; ${integer(plan.severance.computed, 'en')} computed, one-off cost ${formatMoney(plan.budget.oneOffVnd, 'en')}`,
      `Saved       ${formatMoney(plan.budget.recurringPerYearVnd, 'en')} a year${plan.budget.paybackMonths === null ? '' : `, paid back after ${integer(plan.budget.paybackMonths, 'en')} months`}`,
    ],
    serving: (url) => `Open this address in a browser (once, within 60 seconds): ${url}`,
    unsupportedFormat: (format) => `The format “${format}” is not supported yet. There is: xlsx.`,
  },
};
