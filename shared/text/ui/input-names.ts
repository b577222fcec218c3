import type { ImportKind } from '../../model/records.ts';
import type { Language } from '../language.ts';
import { bilingual } from './bilingual.ts';
import { termWords } from './terms.ts';

type Names = Readonly<Record<string, string>>;

interface InputNames {
  readonly shared: Names; // inputs that fill a field together with others, in whatever kind
  readonly ofKind: Readonly<Partial<Record<ImportKind, Names>>>; // where the name of the field says too little
}

/** Inputs that are not called as the field they fill. */
const inputNames = bilingual<InputNames>({
  vi: {
    shared: {
      districtCode: 'Mã huyện',
      districtName: 'Huyện',
      provinceCode: 'Mã tỉnh',
      provinceName: 'Tỉnh',
      areaAmount: 'Diện tích chuyển',
      populationAmount: 'Dân số chuyển',
      share: 'Tỷ lệ chuyển',
      areaShare: 'Tỷ lệ diện tích chuyển',
      populationShare: 'Tỷ lệ dân số chuyển',
      estimate: 'Phần chuyển (ước tính)',
      givenName: 'Tên (tách khỏi họ và chữ đệm)',
      familyName: 'Họ và chữ đệm (tách khỏi tên)',
      ownName: 'Tên (cạnh cột họ và chữ đệm)',
      oldNames: 'Các đơn vị cũ (nhiều đơn vị trong một ô)',
      newName: 'Đơn vị mới',
      province: 'Tỉnh, thành phố (danh sách không có mã)',
      total: 'Tổng số biên chế',
      cadres: 'Biên chế cán bộ',
      civilServants: 'Biên chế công chức',
      cadresAndCivilServants: 'Biên chế cán bộ, công chức',
      publicEmployees: 'Biên chế viên chức',
      contracts: 'Số lao động hợp đồng được giao',
      partTimers: 'Số người không chuyên trách được giao',
      male: 'Nam (đánh dấu x hoặc ghi năm sinh)',
      female: 'Nữ (đánh dấu x hoặc ghi năm sinh)',
      gradeCode: 'Mã ngạch',
      gradeName: 'Tên ngạch',
      salaryCoefficient: 'Hệ số lương',
      positionAllowance: 'Phụ cấp chức vụ',
      reservedCoefficient: 'Hệ số bảo lưu',
      overFrame: 'Thâm niên vượt khung',
      occupationSeniority: 'Thâm niên nghề',
      publicService: 'Phụ cấp công vụ',
      monthlySalary: 'Tiền lương tháng',
      insuranceTime: 'Thời gian đóng bảo hiểm xã hội',
      insuranceYears: 'Số năm đóng bảo hiểm xã hội',
      insuranceRest: 'Số tháng lẻ đóng bảo hiểm xã hội',
      partTime: 'Thời gian không chuyên trách',
      plainName: 'Tên (cột chỉ ghi “Tên”, “Nội dung”)',
      plainCode: 'Mã (cột chỉ ghi “Mã”)',
      period: 'Kỳ báo cáo',
      dossiers2: 'Số hồ sơ (cột thứ hai)',
      dossiers3: 'Số hồ sơ (cột thứ ba)',
      dossiers4: 'Số hồ sơ (cột thứ tư)',
      dossiers5: 'Số hồ sơ (cột thứ năm)',
      dossiers6: 'Số hồ sơ (cột thứ sáu)',
      district: 'Huyện',
      otherCode: 'Mã đơn vị liền kề',
      otherName: 'Đơn vị liền kề',
      otherDistrict: 'Huyện của đơn vị liền kề',
      length: 'Chiều dài ranh giới chung',
    },
    ofKind: {
      units: { code: 'Mã đơn vị', name: 'Tên đơn vị' },
      tasks: { name: 'Tên nhiệm vụ' },
      workload: { unitCode: 'Mã đơn vị', unitName: 'Đơn vị' },
      quotas: { unitCode: 'Mã đơn vị', unitName: 'Đơn vị', number: 'Số biên chế' },
      posts: { code: 'Mã vị trí', name: 'Tên vị trí việc làm', level: 'Cấp', number: 'Số người của vị trí' },
      adjacency: { code: 'Mã đơn vị', name: 'Đơn vị' },
      boundaries: { code: 'Mã đơn vị', id: 'Mã đối tượng trên bản đồ', name: 'Tên đơn vị', kind: 'Loại đơn vị' },
    },
  },
  en: {
    shared: {
      districtCode: 'District code',
      districtName: 'District',
      provinceCode: 'Province code',
      provinceName: 'Province',
      areaAmount: 'Area that moves',
      populationAmount: 'Population that moves',
      share: 'Share that moves',
      areaShare: 'Share of the area that moves',
      populationShare: 'Share of the population that moves',
      estimate: 'What moves (an estimate)',
      givenName: 'Given name (apart from the family name)',
      familyName: 'Family and middle names (apart from the given name)',
      ownName: 'Given name (beside the family name)',
      oldNames: 'Old units (several in one cell)',
      newName: 'New unit',
      province: 'Province (of a list without codes)',
      total: 'Posts in all',
      cadres: 'Posts of cadres',
      civilServants: 'Posts of civil servants',
      cadresAndCivilServants: 'Posts of cadres and civil servants',
      publicEmployees: 'Posts of public employees',
      contracts: 'Contract workers allotted',
      partTimers: 'Part-time workers allotted',
      male: 'Male (marked x, or the year of birth)',
      female: 'Female (marked x, or the year of birth)',
      gradeCode: 'Grade code',
      gradeName: 'Grade name',
      salaryCoefficient: 'Salary coefficient',
      positionAllowance: 'Position allowance',
      reservedCoefficient: 'Reserved coefficient',
      overFrame: 'Over-frame seniority',
      occupationSeniority: 'Occupation seniority',
      publicService: 'Public-service allowance',
      monthlySalary: 'Monthly salary',
      insuranceTime: 'Social-insurance time',
      insuranceYears: 'Years of social insurance',
      insuranceRest: 'Months of social insurance beyond the years',
      partTime: 'Part-time working time',
      plainName: 'Name (a column headed only “Name”, “Content”)',
      plainCode: 'Code (a column headed only “Code”)',
      period: 'Period reported on',
      dossiers2: 'Dossiers (second column)',
      dossiers3: 'Dossiers (third column)',
      dossiers4: 'Dossiers (fourth column)',
      dossiers5: 'Dossiers (fifth column)',
      dossiers6: 'Dossiers (sixth column)',
      district: 'District',
      otherCode: 'Code of the other unit',
      otherName: 'The other unit',
      otherDistrict: 'District of the other unit',
      length: 'Length of the common border',
    },
    ofKind: {
      units: { code: 'Unit code', name: 'Unit name' },
      tasks: { name: 'Name of the task' },
      workload: { unitCode: 'Unit code', unitName: 'Unit' },
      quotas: { unitCode: 'Unit code', unitName: 'Unit', number: 'Quota' },
      posts: { code: 'Post code', name: 'Name of the post', level: 'Level', number: 'People in the post' },
      adjacency: { code: 'Unit code', name: 'Unit' },
      boundaries: { code: 'Unit code', id: 'Id of the shape', name: 'Unit name', kind: 'Kind of unit' },
    },
  },
});

const own = (names: Names | undefined, input: string): string | undefined =>
  names && Object.hasOwn(names, input) ? names[input] : undefined;

/** What an input of a kind of list is called; the input itself when nobody named it, which a test rules out. */
export function inputName(kind: ImportKind | null, input: string, language: Language): string {
  const { shared, ofKind } = inputNames[language];
  return (kind && own(ofKind[kind], input)) ?? own(shared, input) ?? own(termWords[language].fields, input) ?? input;
}
