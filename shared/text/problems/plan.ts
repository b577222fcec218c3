import type { PieceFigure, PlanProblems } from '../../kernel/problems/plan.ts';
import type { Bilingual, Language, ProblemMessages } from '../language.ts';

const figures: { readonly [F in PieceFigure]: Bilingual & { readonly unitVi: string; readonly unitEn: string } } = {
  area: { vi: 'diện tích', en: 'area', unitVi: 'ha', unitEn: 'ha' },
  population: { vi: 'dân số', en: 'population', unitVi: 'người', unitEn: 'people' },
};
const levels: Readonly<Record<string, Bilingual>> = {
  province: { vi: 'cấp tỉnh', en: 'the province' },
  district: { vi: 'cấp huyện', en: 'the district' },
  commune: { vi: 'cấp xã', en: 'the commune' },
};
const level = (key: string, language: Language): string => levels[key]?.[language] ?? key;

/** Vietnamese prints a point between thousands, English a comma. */
const grouped = (value: number, separator: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, separator);
const vi = (value: number): string => grouped(value, '.');
const en = (value: number): string => grouped(value, ',');
const some = (names: readonly string[], count: number): string => `${names.join('; ')}${count > names.length ? '; …' : ''}`;

const missingFact: Readonly<Record<PlanProblems['staffing.old-quota-unknown']['missing'], Bilingual>> = {
  class: { vi: 'loại đơn vị hành chính (I, II, III)', en: 'the class of the unit (I, II, III)' },
  mountainous: { vi: 'thông tin miền núi, vùng cao', en: 'whether it is mountainous' },
  size: { vi: 'diện tích hoặc dân số', en: 'area or population' },
  standard: {
    vi: 'tiêu chuẩn áp dụng (loại đơn vị hoặc huyện chưa rõ)',
    en: 'the standard that applies (kind of unit or district not known)',
  },
};

export const planMessages: ProblemMessages<PlanProblems> = {
  'unit.population-missing': {
    vi: ({ unit }) => `${unit} chưa có số dân nên không được tính vào tổng dân số. Hãy bổ sung trong danh sách đơn vị.`,
    en: ({ unit }) => `${unit} has no population, so it is not part of the population totals. Add it to the list of units.`,
  },
  'unit.area-missing': {
    vi: ({ unit }) => `${unit} chưa có diện tích nên không được tính vào tổng diện tích. Hãy bổ sung trong danh sách đơn vị.`,
    en: ({ unit }) => `${unit} has no area, so it is not part of the area totals. Add it to the list of units.`,
  },
  'units.figure-missing': {
    vi: ({ figure, count, of, examples }) =>
      `${vi(count)} trong ${vi(of)} đơn vị chưa có ${figures[figure].vi} (${some(examples, count)}) nên không được tính vào tổng. Hãy bổ sung trong danh sách đơn vị.`,
    en: ({ figure, count, of, examples }) =>
      `${en(count)} of ${en(of)} units have no ${figures[figure].en} (${some(examples, count)}), so they are not part of the totals. Add it to the list of units.`,
  },
  'unit.unknown': { vi: ({ id }) => `Không có đơn vị “${id}” trong phương án.`, en: ({ id }) => `The variant has no unit “${id}”.` },
  'member.unit-gone': {
    vi: ({ newUnit }) =>
      `Một thành phần của ${newUnit} không còn trong danh sách đơn vị, nên ${newUnit} được tính thiếu. Hãy nhập lại danh sách có đủ đơn vị, hoặc áp dụng lại bảng sắp xếp.`,
    en: ({ newUnit }) =>
      `A member of ${newUnit} is no longer in the list of units, so ${newUnit} is computed without it. Import a list that has it, or apply the mapping again.`,
  },
  'unit.not-a-commune': {
    vi: ({ unit }) => `${unit} không phải đơn vị cấp xã nên không thể gộp ở đây.`,
    en: ({ unit }) => `${unit} is not a commune-level unit and cannot be merged here.`,
  },
  'unit.name-taken': {
    vi: ({ name, by }) => `Tên “${name}” đã được dùng cho ${by} trong cùng tỉnh. Hãy chọn tên khác.`,
    en: ({ name, by }) => `The name “${name}” is taken by ${by} in the same province. Choose another one.`,
  },
  'unit.no-members': {
    vi: ({ unit }) => `${unit} không có đơn vị thành phần nào nên chưa được lập. Hãy thêm đơn vị thành phần hoặc bỏ đơn vị này.`,
    en: ({ unit }) => `${unit} has no members, so it is not formed. Add members, or dissolve it.`,
  },
  'unit.kind-not-by-rule': {
    vi: ({ unit, kind, expected }) =>
      `${unit} được ghi là ${kind}, nhưng theo loại của các đơn vị thành phần thì là ${expected}. Hãy kiểm tra loại đơn vị mới.`,
    en: ({ unit, kind, expected }) =>
      `${unit} is given as ${kind}, but by the kinds of its members it would be ${expected}. Check the kind of the new unit.`,
  },
  'units.kind-ended': {
    vi: ({ kind, count, examples }) =>
      `${vi(count)} đơn vị vẫn là ${kind} sau ngày sắp xếp (${some(examples, count)}), nhưng luật không còn loại này. Hãy xếp các đơn vị đó vào phương án.`,
    en: ({ kind, count, examples }) =>
      `${en(count)} units are still ${kind} after the reorganisation (${some(examples, count)}), a kind the law no longer has. Put them into the variant.`,
  },
  'unit.two-provinces': {
    vi: ({ unit, provinces, taken }) =>
      `${unit} gồm đơn vị của nhiều tỉnh (${provinces.join(', ')}) mà chưa ghi tỉnh mới; tạm xếp vào ${taken}. Hãy ghi tỉnh của đơn vị này.`,
    en: ({ unit, provinces, taken }) =>
      `${unit} has members of several provinces (${provinces.join(', ')}) and no province is given; ${taken} is taken for now. State its province.`,
  },
  'district.without-successor': {
    vi: ({ district }) =>
      `${district} không có đơn vị cấp xã và chưa được xếp vào đơn vị mới nào, nên diện tích và dân số của nó không thuộc đơn vị nào sau sắp xếp. Hãy thêm vào phương án.`,
    en: ({ district }) =>
      `${district} has no communes and goes to no new unit, so its area and population belong nowhere after the reorganisation. Add it to the variant.`,
  },
  'piece.over-total': {
    vi: ({ unit, figure, total, given }) =>
      `Các phần của ${unit} cộng lại là ${vi(given)} ${figures[figure].unitVi}, vượt ${figures[figure].vi} của đơn vị (${vi(total)} ${figures[figure].unitVi}); tạm chia lại theo tỷ lệ. Hãy sửa phương án sắp xếp.`,
    en: ({ unit, figure, total, given }) =>
      `The pieces of ${unit} come to ${en(given)} ${figures[figure].unitEn}, more than its ${figures[figure].en} (${en(total)} ${figures[figure].unitEn}); they are scaled down for now. Correct the mapping.`,
  },
  'piece.remainder': {
    vi: ({ unit, areaHa, population }) =>
      `Các phần của ${unit} chưa hết đơn vị: còn ${areaHa === null ? 'diện tích chưa rõ' : `${vi(areaHa)} ha`} và ${population === null ? 'số dân chưa rõ' : `${vi(population)} người`} chưa về đâu, được giữ thành một dòng riêng. Hãy ghi phần còn lại về đơn vị nào.`,
    en: ({ unit, areaHa, population }) =>
      `The pieces of ${unit} do not use it up: ${areaHa === null ? 'an unknown area' : `${en(areaHa)} ha`} and ${population === null ? 'an unknown number of people' : `${en(population)} people`} go nowhere and are kept on a line of their own. Say where the rest goes.`,
  },
  'piece.size-assumed': {
    vi: ({ unit, figure, pieces }) =>
      pieces === 1
        ? `Phương án chỉ lấy một phần của ${unit} mà không ghi ${figures[figure].vi}, nên tạm tính toàn bộ cho phần đó. Hãy ghi số chính thức.`
        : `${vi(pieces)} phần của ${unit} không ghi ${figures[figure].vi}, nên tạm chia ước tính. Hãy ghi số chính thức.`,
    en: ({ unit, figure, pieces }) =>
      pieces === 1
        ? `The mapping takes a part of ${unit} without its ${figures[figure].en}, so all of it is counted there for now. Give the official figure.`
        : `${en(pieces)} pieces of ${unit} have no ${figures[figure].en}, so it is shared by estimate. Give the official figures.`,
  },
  'piece.shares-rounded': {
    vi: ({ unit, figure, given }) =>
      `Tỷ lệ ${figures[figure].vi} các phần của ${unit} cộng lại là ${given}%, coi là 100% do làm tròn. Hãy kiểm tra nếu không phải.`,
    en: ({ unit, figure, given }) =>
      `The shares of ${unit} in ${figures[figure].en} come to ${given} %, taken as 100 % by rounding. Check them if that is wrong.`,
  },
  'piece.whole-differs': {
    vi: ({ unit, figure, listed, given }) =>
      `Phương án ghi ${figures[figure].vi} của ${unit} là ${vi(given)} ${figures[figure].unitVi}, danh sách đơn vị ghi ${vi(listed)}; dùng số của danh sách. Hãy kiểm tra hai nguồn.`,
    en: ({ unit, figure, listed, given }) =>
      `The mapping gives the ${figures[figure].en} of ${unit} as ${en(given)} ${figures[figure].unitEn}, the list of units as ${en(listed)}; the list is used. Check both.`,
  },
  'mapping.kind-assumed': {
    vi: ({ unit, kind }) =>
      `Phương án không ghi loại của đơn vị mới “${unit}”; tạm lấy ${kind} theo đơn vị thành phần. Hãy ghi loại đơn vị.`,
    en: ({ unit, kind }) =>
      `The mapping does not say what kind of unit “${unit}” is; ${kind} is taken from its members for now. State the kind.`,
  },
  'mapping.two-names': {
    vi: ({ code, names }) =>
      `Mã đơn vị mới ${code} đi với nhiều tên: ${names.join(', ')}; được coi là các đơn vị khác nhau. Hãy sửa mã hoặc tên.`,
    en: ({ code, names }) =>
      `The new code ${code} stands with several names: ${names.join(', ')}; they are taken as different units. Correct the code or the names.`,
  },
  'mapping.listed-twice': {
    vi: ({ unit, newUnit }) => `${unit} có hai dòng cùng về ${newUnit}; dòng sau không được tính. Hãy bỏ dòng thừa, hoặc gộp hai phần.`,
    en: ({ unit, newUnit }) =>
      `${unit} has two rows that go to ${newUnit}; the later one does not count. Remove it, or join the two pieces.`,
  },
  'staffing.unplaced': {
    vi: ({ people, examples }) =>
      `${vi(people)} người chưa xếp được vào đơn vị mới nào (${some(examples, people)}). Hãy kiểm tra đơn vị công tác của họ trong danh sách.`,
    en: ({ people, examples }) =>
      `${en(people)} people could not be placed in any new unit (${some(examples, people)}). Check their work unit in the lists.`,
  },
  'staffing.district-without-communes': {
    vi: ({ district, people }) =>
      `${district} kết thúc hoạt động nhưng không có đơn vị mới nào nhận ${vi(people)} người của huyện. Hãy xếp các xã của huyện vào phương án.`,
    en: ({ district, people }) =>
      `${district} ends, but there is no new unit to take its ${en(people)} people. Put its communes into the variant.`,
  },
  'staffing.split-by-rule': {
    vi: ({ unit, to, people }) =>
      `${unit} bị chia; ${vi(people)} người tạm xếp về ${to}, nơi nhận phần dân số lớn nhất. Hãy xem lại từng người.`,
    en: ({ unit, to, people }) =>
      `${unit} is divided; its ${en(people)} people are placed in ${to} for now, which takes the largest part of the population. Review them one by one.`,
  },
  'staffing.body-assumed': {
    vi: ({ people }) =>
      `${vi(people)} người không ghi khối công tác; được tính vào khối chính quyền trừ khi chức danh thuộc Đảng, Mặt trận, đoàn thể, quân sự. Hãy bổ sung cột Khối.`,
    en: ({ people }) =>
      `${en(people)} people have no body stated; they count as government unless the title is one of the Party, Front, mass organisations or military. Add the column.`,
  },
  'staffing.old-quota-unknown': {
    vi: ({ missing, count, of, examples }) =>
      `Chưa tính được số lượng theo quy định cũ cho ${vi(count)} trong ${vi(of)} đơn vị vì thiếu ${missingFact[missing].vi} (${some(examples, count)}). Hãy bổ sung trong danh sách đơn vị, hoặc nhập biên chế được giao.`,
    en: ({ missing, count, of, examples }) =>
      `The old norm could not be computed for ${en(count)} of ${en(of)} units: ${missingFact[missing].en} is missing (${some(examples, count)}). Add it to the list of units, or import the allotted quota.`,
  },
  'quota.unit-unknown': {
    vi: ({ unit, number }) =>
      `Biên chế ${vi(number)} được giao cho “${unit}” nhưng không tìm thấy đơn vị này, nên chưa dùng. Hãy kiểm tra mã, tên đơn vị.`,
    en: ({ unit, number }) =>
      `A quota of ${en(number)} is allotted to “${unit}”, which was not found, so it is not used. Check the code and the name.`,
  },
  'quota.listed-twice': {
    vi: ({ unit, taken, other }) =>
      `${unit} có hai số biên chế được giao cho cùng một nhóm: ${vi(taken)} và ${vi(other)}; dùng số đầu. Hãy bỏ dòng sai.`,
    en: ({ unit, taken, other }) =>
      `${unit} has two allotted quotas for the same group: ${en(taken)} and ${en(other)}; the first is used. Remove the wrong row.`,
  },
  'task.no-destination': {
    vi: ({ task, field }) =>
      `Nhiệm vụ “${task}” (${field}) của cấp kết thúc chưa ghi chuyển về cấp nào, nên chưa có nơi thực hiện. Hãy ghi cấp mới.`,
    en: ({ task, field }) =>
      `The task “${task}” (${field}) leaves a level that ends, and the list does not say which level takes it. State the new level.`,
  },
  'task.two-destinations': {
    vi: ({ task, taken, other }) =>
      `Nhiệm vụ “${task}” được ghi về ${level(taken, 'vi')} và cả ${level(other, 'vi')}; dùng ${level(taken, 'vi')}. Hãy kiểm tra danh mục đã nhập với căn cứ.`,
    en: ({ task, taken, other }) =>
      `The task “${task}” is listed as going to ${level(taken, 'en')} and also to ${level(other, 'en')}; ${level(taken, 'en')} is used. Check the imported list against its basis.`,
  },
  'task.not-of-ended-level': {
    vi: ({ task, level: from }) =>
      `Nhiệm vụ “${task}” thuộc ${level(from, 'vi')}, cấp này không kết thúc, nên không tính vào số nhiệm vụ chuyển đi.`,
    en: ({ task, level: from }) =>
      `The task “${task}” belongs to ${level(from, 'en')}, a level that does not end, so it is not counted among the tasks that move.`,
  },
  'budget.pay-unknown': {
    vi: ({ people, examples }) =>
      `Chưa tính được tiền lương hằng tháng của ${vi(people)} người nghỉ (${some(examples, people)}), nên số tiết kiệm hằng năm thấp hơn thực tế. Hãy bổ sung hệ số lương.`,
    en: ({ people, examples }) =>
      `The monthly pay of ${en(people)} people who leave is not known (${some(examples, people)}), so the yearly saving is understated. Add the salary coefficient.`,
  },
  'person.unknown': {
    vi: ({ id }) => `Không tìm thấy người có mã ${id} trong danh sách.`,
    en: ({ id }) => `No person with the id ${id} is in the lists.`,
  },
  'figure.unknown': { vi: ({ figure }) => `Không có số liệu “${figure}”.`, en: ({ figure }) => `There is no figure “${figure}”.` },
  'report.write-failed': {
    vi: ({ path, detail }) => `Không ghi được báo cáo vào “${path}” (${detail}). Hãy đóng tệp nếu đang mở, hoặc chọn thư mục khác.`,
    en: ({ path, detail }) =>
      `The report could not be written to “${path}” (${detail}). Close the file if it is open, or choose another folder.`,
  },
};
