import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import type { OfficialRecord, PartialDate } from '../../model/records.ts';
import { code, idNumber } from '../parse/code.ts';
import { coefficient } from '../parse/coefficient.ts';
import { birthDate, eventDate } from '../parse/date.ts';
import { shownDate } from '../parse/date-text.ts';
import { grade, step } from '../parse/grade.ts';
import { monthlyPay, paidIn, shownMoney } from '../parse/money.ts';
import { personName } from '../parse/name.ts';
import { finding } from '../parse/parsed.ts';
import { allowancePercent } from '../parse/percent.ts';
import { leavingCase, sex, sexMark, staffBody, staffGroup } from '../parse/person-words.ts';
import { serviceTime, timeOf, timePart } from '../parse/service-time.ts';
import { text } from '../parse/text.ts';
import { districtColumn } from './district-column.ts';
import { idNumberFindings } from './id-number-findings.ts';
import { input, kindSpec, type RowView, type ValuesOf } from './kind-spec.ts';
import { levelOfStaffSection, placeOfOfficial } from './place-of-official.ts';

const inputs = {
  fullName: {
    ...input('fullName', personName, [
      'họ và tên',
      'họ tên',
      'họ và tên khai sinh',
      'họ tên khai sinh',
      'họ tên cán bộ',
      'họ và tên cán bộ',
      'họ và tên cán bộ, công chức',
      'họ tên cán bộ, công chức',
      'họ và tên cán bộ, công chức, viên chức',
      'họ tên cán bộ, công chức, viên chức',
      'họ và tên cb, cc',
      'họ tên cb, cc',
      'họ và tên cbccvc',
      'họ tên cbccvc',
      'họ và tên cb, cc, vc',
      'họ và tên công chức',
      'họ và tên người hoạt động không chuyên trách',
      'họ, tên',
      'họ và chữ đệm, tên',
      'full_name',
      'fullname',
      'name',
      'person',
    ]),
    next: 'givenName',
  },
  givenName: input('fullName', personName, ['họ và tên > tên']),
  familyName: {
    ...input('fullName', personName, [
      'họ',
      'họ đệm',
      'họ và đệm',
      'họ lót',
      'họ và tên đệm',
      'họ tên đệm',
      'họ, tên đệm',
      'họ và chữ đệm',
      'họ, chữ đệm',
      'họ và tên lót',
      'family_name',
      'last_name',
    ]),
    beside: 'ownName',
  },
  ownName: { ...input('fullName', personName, ['tên', 'tên gọi', 'given_name', 'first_name']), beside: 'familyName' },
  birthDate: input('birthDate', birthDate, [
    'ngày sinh',
    'ngày tháng năm sinh',
    'ngày, tháng, năm sinh',
    'năm sinh',
    'tháng, năm sinh',
    'tháng năm sinh',
    'ngày, tháng và năm sinh',
    'sinh ngày',
    'ngày sinh hoặc năm sinh',
    'ngày tháng năm sinh > ngày sinh',
    'birth_date',
    'date_of_birth',
    'birthdate',
    'dob',
    'year_of_birth',
  ]),
  sex: input('sex', sex, ['giới tính', 'phái', 'nam/nữ', 'nam, nữ', 'sex', 'gender']),
  male: input('sex', sexMark, ['nam', 'giới tính > nam', 'sinh > nam', 'male']),
  female: input('sex', sexMark, ['nữ', 'giới tính > nữ', 'sinh > nữ', 'female']),
  idNumber: input('idNumber', idNumber, [
    'số cccd',
    'cccd',
    'số cccd/cmnd',
    'cccd/cmnd',
    'số cmnd/cccd',
    'cmnd/cccd',
    'số cmnd',
    'cmnd',
    'số căn cước công dân',
    'căn cước công dân',
    'số căn cước',
    'căn cước',
    'số định danh cá nhân',
    'mã định danh',
    'số định danh',
    'số đdcn',
    'số định danh cá nhân/cccd',
    'id_number',
    'citizen_id',
    'personal_id',
    'national_id',
  ]),
  unitCode: input(
    'unitCode',
    code,
    ['mã đơn vị', 'mã đvhc', 'mã xã', 'mã đơn vị công tác', 'mã đơn vị hành chính', 'unit_code', 'code_unit'],
    true,
  ),
  unitName: input(
    'unitName',
    text,
    [
      'đơn vị',
      'đơn vị công tác',
      'tên đơn vị',
      'cơ quan, đơn vị',
      'cơ quan, đơn vị công tác',
      'nơi công tác',
      'xã, phường',
      'xã, phường, thị trấn',
      'xã',
      'xã phường',
      'tên xã',
      'đơn vị đang công tác',
      'cơ quan đơn vị',
      'unit',
      'unit_name',
      'đơn vị hành chính',
      'phường, xã, thị trấn',
      'phường xã',
      'cơ quan công tác',
    ],
    true,
  ),
  districtName: districtColumn('tên huyện'),
  body: input('body', staffBody, ['khối', 'khối công tác', 'khối cơ quan', 'body'], true),
  department: input(
    'department',
    text,
    ['phòng, ban', 'phòng ban', 'phòng', 'phòng, ban, đơn vị', 'phòng/khoa', 'khoa, phòng', 'phòng chuyên môn', 'bộ phận', 'department'],
    true,
  ),
  title: input('title', text, [
    'chức vụ',
    'chức danh',
    'chức vụ, chức danh',
    'chức danh, chức vụ',
    'chức vụ/chức danh',
    'chức danh/chức vụ',
    'chức vụ hiện tại',
    'chức vụ chức danh hiện tại',
    'chức vụ, chức danh đảm nhiệm',
    'chức danh chuyên môn đang đảm nhiệm',
    'chức danh, chức vụ đang đảm nhiệm',
    'vị trí việc làm',
    'chức danh nghề nghiệp',
    'title',
    'position',
  ]),
  staffGroup: input('staffGroup', staffGroup, [
    'đối tượng',
    'nhóm đối tượng',
    'cán bộ/công chức/kct',
    'cán bộ/công chức',
    'loại cán bộ',
    'nhóm',
    'diện',
    'staff_group',
    'group',
    'cán bộ công chức viên chức',
  ]),
  gradeCode: input('grade', grade, [
    'mã ngạch',
    'mã số ngạch',
    'mã ngạch công chức',
    'mã ngạch, bậc',
    'mã số chức danh nghề nghiệp',
    'mã số cdnn',
    'mã cdnn',
    'lương > mã ngạch',
    'ngạch > mã',
    'ngạch > mã số',
    'grade_code',
  ]),
  gradeName: input('grade', grade, [
    'ngạch',
    'tên ngạch',
    'ngạch công chức',
    'ngạch công chức, viên chức',
    'ngạch, chức danh nghề nghiệp',
    'ngạch/chức danh nghề nghiệp',
    'ngạch hiện hưởng',
    'ngạch lương',
    'lương > ngạch',
    'ngạch > tên',
    'ngạch > tên ngạch',
    'grade',
  ]),
  step: input('step', step, [
    'bậc',
    'bậc lương',
    'bậc hiện hưởng',
    'bậc lương hiện hưởng',
    'lương > bậc',
    'lương > bậc lương',
    'ngạch > bậc',
    'step',
  ]),
  salaryCoefficient: input('salaryCoefficientE4', coefficient, [
    'hệ số lương',
    'hệ số lương hiện hưởng',
    'hsl',
    'hs lương',
    'hệ số lương theo ngạch, bậc',
    'hệ số lương theo ngạch bậc',
    'hệ số lương ngạch bậc',
    'lương > hệ số ! trước liền kề | phụ cấp',
    'lương > hệ số lương ! trước liền kề',
    'hệ số lương > trước',
    'hệ số lương > sau',
    'hiện hưởng > hệ số ! phụ cấp',
    'hiện hưởng > hệ số lương',
    'salary_coefficient',
    'coefficient',
  ]),
  positionAllowance: input('positionAllowanceE4', coefficient, [
    'phụ cấp chức vụ',
    'hệ số phụ cấp chức vụ',
    'pccv',
    'hệ số pccv',
    'hspccv',
    'pc chức vụ',
    'hs phụ cấp chức vụ',
    'phụ cấp chức vụ lãnh đạo',
    'phụ cấp > chức vụ',
    'phụ cấp > hệ số chức vụ',
    'phụ cấp chức vụ > hệ số',
    'phụ cấp chức vụ > mức',
    'position_allowance',
  ]),
  reservedCoefficient: input('reservedCoefficientE4', coefficient, [
    'hệ số chênh lệch bảo lưu',
    'chênh lệch bảo lưu',
    'hệ số bảo lưu',
    'hscl bảo lưu',
    'hệ số chênh lệch',
    'phụ cấp > bảo lưu',
    'lương > chênh lệch bảo lưu',
    'reserved_coefficient',
  ]),
  overFrame: input('overFrameSeniorityE4', allowancePercent, [
    '*vượt khung*',
    '*tnvk*',
    'phụ cấp > vượt khung',
    'vượt khung > mức',
    'vượt khung > tỷ lệ',
    'over_frame_seniority',
    'over_frame_seniority_percent',
  ]),
  occupationSeniority: input('occupationSeniorityE4', allowancePercent, [
    '*thâm niên nghề*',
    'pctnn',
    'phụ cấp > thâm niên nghề',
    'thâm niên nghề > mức',
    'thâm niên nghề > tỷ lệ',
    'occupation_seniority',
    'occupation_seniority_percent',
  ]),
  publicService: input('publicServiceAllowanceE4', allowancePercent, [
    'phụ cấp công vụ',
    'pc công vụ',
    'pccvu',
    'công vụ',
    '*phụ cấp công vụ*',
    '*pc công vụ*',
    'phụ cấp > công vụ',
    'public_service_allowance',
    'public_service_allowance_percent',
  ]),
  monthlySalary: input('monthlySalaryVnd', monthlyPay, [
    'tiền lương tháng hiện hưởng',
    'lương tháng hiện hưởng',
    'tiền lương hiện hưởng',
    'mức lương hiện hưởng',
    'tiền lương tháng',
    'lương tháng',
    'mức lương tháng',
    'tiền lương một tháng',
    'tiền lương 1 tháng',
    'tổng lương',
    'tổng tiền lương',
    'tổng lương tháng',
    'tổng tiền lương tháng',
    'tổng tiền lương và phụ cấp',
    'tổng lương và phụ cấp',
    'lương và phụ cấp tháng',
    'lương > tổng cộng',
    'lương > tiền lương tháng',
    'monthly_salary',
    'monthly_salary_vnd',
  ]),
  insuranceTime: input('insuranceMonths', serviceTime, [
    'thời gian đóng bhxh',
    'thời gian tham gia bhxh',
    'thời gian đóng bảo hiểm xã hội',
    'thời gian tham gia bảo hiểm xã hội',
    'số tháng đóng bhxh',
    'số năm đóng bhxh',
    'số năm đóng bhxh theo sổ bhxh',
    'thời gian đóng bhxh theo sổ bhxh',
    'tổng thời gian đóng bhxh',
    'thời gian công tác có đóng bhxh',
    'thời gian công tác có đóng bhxh bắt buộc',
    'thời gian đóng bhxh tháng',
    'insurance_months',
    'social_insurance_months',
    'social_insurance',
  ]),
  insuranceYears: input('insuranceMonths', timeOf('years'), [
    'bhxh > số năm',
    'bhxh > năm',
    'bảo hiểm > số năm',
    'bảo hiểm > năm',
    'bhxh số năm',
    'số năm bhxh',
  ]),
  insuranceRest: input('insuranceMonths', timePart(720), [
    'bhxh > số tháng',
    'bhxh > tháng',
    'bảo hiểm > số tháng',
    'bảo hiểm > tháng',
    'số tháng bhxh lẻ',
  ]),
  partTime: input('partTimeMonths', serviceTime, [
    'thời gian hoạt động không chuyên trách',
    'thời gian không chuyên trách',
    'thời gian công tác không chuyên trách',
    'số tháng hoạt động không chuyên trách',
    'số tháng không chuyên trách',
    'thời gian hđkct',
    'thời gian công tác kct',
    'part_time_months',
  ]),
  qualification: input('qualification', text, [
    'trình độ',
    'trình độ chuyên môn',
    'trình độ đào tạo',
    'trình độ chuyên môn nghiệp vụ',
    'trình độ cmnv',
    'bằng cấp',
    'qualification',
    'trình độ > chuyên môn',
  ]),
  leavingCase: input('leavingCase', leavingCase, [
    'chế độ',
    'chế độ nghỉ',
    'chế độ đề nghị',
    'nguyện vọng nghỉ',
    'nguyện vọng',
    'đề nghị',
    'chính sách',
    'chế độ, chính sách',
    'diện nghỉ',
    'trường hợp nghỉ',
    'hình thức nghỉ',
    'leaving_case',
    'leaving',
    'chính sách > chế độ',
  ]),
  leavingDate: input('leavingDate', eventDate, [
    'thời điểm nghỉ',
    'ngày nghỉ',
    'nghỉ từ ngày',
    'thời điểm nghỉ hưu',
    'thời điểm nghỉ việc',
    'thời điểm nghỉ hưởng chế độ',
    'thời điểm tinh giản biên chế',
    'thời điểm tinh giản',
    'ngày nghỉ việc',
    'leaving_date',
  ]),
  decisionDate: input('decisionDate', eventDate, [
    'ngày quyết định sắp xếp',
    'ngày quyết định',
    'ngày có quyết định sắp xếp',
    'ngày hiệu lực của quyết định sắp xếp',
    'ngày quyết định sắp xếp có hiệu lực',
    'thời điểm quyết định sắp xếp có hiệu lực',
    'decision_date',
  ]),
  note: input('note', text, ['ghi chú', 'note', 'notes', 'remarks']),
} as const;

type Values = ValuesOf<typeof inputs>;

/** Sensitive by law: ethnicity, religion, party membership, health, discipline. Keys of headings; taken only when a person asks. */
const sensitive = [
  'dantoc',
  'tongiao',
  'dangvien',
  'vaodang',
  'suckhoe',
  'kyluat',
  'kiluat',
  'ngaychinhthuc',
  'ketnap',
  'benhtat',
  'khuyettat',
  'ethnicity',
  'ethnicgroup',
  'religion',
  'partymember',
  'health',
  'disciplin',
];

/** A name in one column, or taken apart into two. */
const nameOf = ({ fullName, givenName, familyName, ownName }: Values): string =>
  cleanText([fullName ?? familyName, givenName ?? (fullName === null ? ownName : null)].filter((part) => part !== null).join(' '));

function sexOf({ sex: stated, male, female }: Values, row: RowView): OfficialRecord['sex'] {
  const [isMale, isFemale] = [male?.marked === true, female?.marked === true];
  if (isMale && isFemale) {
    row.report('female', finding('sex.both-marked', {}));
    return null;
  }
  const marked = isMale ? 'male' : isFemale ? 'female' : null;
  if (stated !== null && marked !== null && stated !== marked) row.report('sex', finding('sex.differs', { stated, marked }, 'warning'));
  return stated ?? marked;
}

/** The date of birth of its own column, else the one that stands under Nam or Nữ. */
function birthOf({ birthDate: stated, male, female }: Values, row: RowView): PartialDate | null {
  const beside = male?.birthDate ?? female?.birthDate ?? null;
  if (stated === null || beside === null) return stated ?? beside;
  const differs =
    stated.year !== beside.year ||
    (stated.month ?? beside.month) !== (beside.month ?? stated.month) ||
    (stated.day ?? beside.day) !== (beside.day ?? stated.day);
  if (differs) row.report('birthDate', finding('birth.differs', { stated: shownDate(stated), beside: shownDate(beside) }, 'warning'));
  return stated;
}

/** One column of time, or two of years and of the months beyond them. */
function insuranceOf({ insuranceTime, insuranceYears, insuranceRest }: Values, row: RowView): number | null {
  if (insuranceTime !== null) return insuranceTime;
  if (insuranceYears === null) return insuranceRest;
  const rest = insuranceRest ?? 0;
  if (rest === 0 || insuranceYears === 0) return insuranceYears + rest;
  if (rest < 12 && insuranceYears % 12 === 0) return insuranceYears + rest;
  row.report(
    'insuranceRest',
    finding('number.out-of-range', { quantity: 'time', from: '0', to: insuranceYears % 12 === 0 ? '11 tháng' : '0' }),
  );
  return null;
}

/** Officials: people in posts; only the name is needed. */
export const officialsSpec = kindSpec({
  kind: 'officials',
  inputs,
  needed: [{ name: 'fullName', inputs: ['fullName', 'ownName'] }],
  signs: [
    ['birthDate'],
    ['idNumber'],
    ['title'],
    ['staffGroup'],
    ['salaryCoefficient'],
    ['sex'],
    ['male'],
    ['female'],
    ['insuranceTime'],
    ['partTime'],
  ],
  namesPeople: true,
  sections: ['province', 'district', 'commune', 'body', 'staff-group', 'other'],
  sectionLevel: levelOfStaffSection,
  identity: ['fullName', 'givenName', 'familyName', 'ownName', 'idNumber', 'birthDate', 'unitCode', 'unitName'],
  additive: [{ input: 'monthlySalary', roundedFrom: 0, unitPlace: paidIn, shown: shownMoney }],
  never: sensitive,
  isSurelySame: ({ idNumber: id, birthDate: birth }) => id !== null || (birth?.day ?? null) !== null,
  // Two people of one name and year of birth are common; in one post of one unit they are not.
  mayBeSame: ({ unitCode, unitName, districtName, title }) => title !== null && (unitCode ?? unitName ?? districtName) !== null,
  start: (sheet) => {
    const hasUnits = sheet.has('unitCode') || sheet.has('unitName');
    return {
      read: (values, row) => {
        const person = { birthDate: birthOf(values, row), sex: sexOf(values, row) };
        if (values.idNumber !== null) for (const found of idNumberFindings(values.idNumber, person)) row.report('idNumber', found);
        const record: OfficialRecord = {
          row: row.row,
          fullName: nameOf(values),
          ...person,
          idNumber: values.idNumber,
          ...placeOfOfficial(values, row, hasUnits),
          title: values.title,
          grade: values.gradeCode ?? values.gradeName,
          step: values.step,
          salaryCoefficientE4: values.salaryCoefficient,
          positionAllowanceE4: values.positionAllowance,
          reservedCoefficientE4: values.reservedCoefficient,
          overFrameSeniorityE4: values.overFrame,
          occupationSeniorityE4: values.occupationSeniority,
          publicServiceAllowanceE4: values.publicService,
          monthlySalaryVnd: values.monthlySalary,
          insuranceMonths: insuranceOf(values, row),
          partTimeMonths: values.partTime,
          qualification: values.qualification,
          sensitive: row.sensitive(),
          leavingCase: values.leavingCase,
          leavingDate: values.leavingDate,
          decisionDate: values.decisionDate,
          note: values.note,
        };
        return [record];
      },
    };
  },
});
