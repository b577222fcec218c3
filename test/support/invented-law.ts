import type { IsoDate } from '../../shared/kernel/iso-date.ts';
import type { InForce, RuleVersion } from '../../shared/rules/rule.ts';
import type { RuleBook, RuleId, RuleValue } from '../../shared/rules/rule-book.ts';
import { realRules } from './rule-book.ts';

export const day = (text: string): IsoDate => text as IsoDate;

/** A version of a law that does not exist, so that no real amendment can ever break a test. */
export const version = <T>(value: T, from = '2030-01-01', to: string | null = null, verified = true): RuleVersion<T> => ({
  from: day(from),
  to: to === null ? null : day(to),
  publishedOn: null,
  value,
  source: { document: 'Nghị quyết 00/2029/VD', provision: 'Điều 1', quote: '…', literal: false, url: null },
  verified,
  note: verified ? null : 'chưa kiểm chứng',
});

export const law = <I extends RuleId>(ruleId: I, value: RuleValue<I>): InForce<RuleValue<I>> => ({
  ruleId,
  title: { vi: ruleId, en: ruleId },
  version: version(value),
});

type Versions = { readonly [I in RuleId]?: readonly RuleVersion<RuleValue<I>>[] };

/** The real rule book with some rules replaced by invented ones. */
export function bookWith(versions: Versions): RuleBook {
  const real = realRules();
  const invented = Object.entries(versions).map(([id, list]) => [
    id,
    { id, title: { vi: id, en: id }, checkedOn: day('2030-01-01'), versions: list },
  ]);
  // Safe: every replaced rule keeps its id and the shape its id asks for.
  return { hash: 'invented', rules: { ...real.rules, ...Object.fromEntries(invented) } as RuleBook['rules'] };
}

const all = { mountainous: null, island: null, districtKinds: null, provinceIsCity: null, provinceIsHighland: null } as const;

/** A small world: three tiers until the end of 2029, two from 2030; five posts a commune; one standard; two tasks. */
export const inventedBook: RuleBook = bookWith({
  'government.tiers': [
    version({ levels: ['province', 'district', 'commune'], communeKinds: ['xã', 'phường', 'thị trấn'] }, '2020-01-01', '2029-12-31'),
    version({ levels: ['province', 'commune'], communeKinds: ['xã', 'phường', 'đặc khu'] }),
  ],
  'units.result-kind': [
    version({
      steps: [
        { anyOf: ['phường'], becomes: 'phường' },
        { anyOf: ['xã', 'thị trấn'], becomes: 'xã' },
      ],
      wholeIslandDistrict: 'đặc khu',
    }),
  ],
  'units.standard': [
    version({
      appliesTo: 'formed',
      exemptFromWholeUnits: '3',
      specialFactorsLower: true,
      lines: [{ id: 'any', when: { kinds: ['xã', 'phường', 'đặc khu'], ...all }, areaHa: '100', population: '1000', unverified: null }],
    }),
  ],
  'units.standard-1211': [
    version(
      {
        appliesTo: 'all',
        exemptFromWholeUnits: null,
        specialFactorsLower: false,
        lines: [{ id: 'any', when: { kinds: ['xã', 'phường', 'thị trấn'], ...all }, areaHa: '100', population: '1000', unverified: null }],
      },
      '2020-01-01',
      '2030-12-31',
    ),
  ],
  'units.piece-rounding': [version({ partsPerMillion: '100' }, '2020-01-01')],
  'staffing.split-unit': [version({ to: 'largest-population' }, '2020-01-01')],
  'staffing.district-staff': [version({ to: 'communes-of-district', percent: '100', sharedBy: 'population' }, '2020-01-01')],
  'staffing.commune-quota': [
    version({ posts: '5', bodies: ['people-council', 'people-committee'], staffGroups: ['cadre', 'civil-servant'] }),
  ],
  'staffing.commune-quota-33': [
    version(
      {
        staffGroups: ['cadre', 'civil-servant'],
        lines: [{ kinds: ['xã', 'phường', 'thị trấn'], byClass: { I: '9', II: '8', III: '7' } }],
        growth: {
          population: [{ kinds: ['xã', 'phường', 'thị trấn'], districtKinds: null, per: { numerator: '1', denominator: '2' } }],
          areaPer: { numerator: '1', denominator: '1' },
        },
      },
      '2020-01-01',
      '2029-12-31',
    ),
  ],
  'posts.framework': [
    version({
      departments: [
        { id: 'committee', ofGovernment: true, names: [{ kinds: ['xã', 'phường', 'đặc khu', 'thị trấn'], name: 'Ủy ban' }] },
        {
          id: 'economy',
          ofGovernment: true,
          names: [
            { kinds: ['xã', 'đặc khu', 'thị trấn'], name: 'Phòng A' },
            { kinds: ['phường'], name: 'Phòng A và Đô thị' },
          ],
        },
        { id: 'guard', ofGovernment: false, names: [{ kinds: ['xã', 'phường', 'đặc khu', 'thị trấn'], name: 'Đội gác' }] },
      ],
      posts: [
        { id: 'chair', department: 'committee', group: 'leadership', name: 'Chủ tịch', number: '1', note: null },
        { id: 'deputy', department: 'committee', group: 'leadership', name: 'Phó Chủ tịch', number: '2', note: null },
        { id: 'economy-head', department: 'economy', group: 'leadership', name: 'Trưởng phòng', number: '1', note: null },
        { id: 'expert', department: 'economy', group: 'professional', name: 'Chuyên viên', number: null, note: null },
        { id: 'guard-chief', department: 'guard', group: 'leadership', name: 'Đội trưởng', number: null, note: null },
      ],
    }),
  ],
  'posts.titles': [
    version({
      posts: [
        { post: 'chair', heldBy: [{ titles: ['Chủ tịch UBND'], departments: [] }] },
        { post: 'deputy', heldBy: [{ titles: ['Phó Chủ tịch UBND'], departments: [] }] },
        { post: 'economy-head', heldBy: [{ titles: ['Trưởng phòng'], departments: ['Kinh tế', 'Tài chính'] }] },
        { post: 'expert', heldBy: [{ titles: ['Chuyên viên', 'Kế toán'], departments: [] }] },
        { post: 'guard-chief', heldBy: [{ titles: ['Đội trưởng'], departments: [] }] },
      ],
      outside: {
        titles: ['Bí thư', 'Hội Nông dân'],
        departments: ['Văn phòng Đảng ủy'],
        bodies: ['party', 'front'],
        staffGroups: ['part-time'],
      },
    }),
  ],
  'tasks.catalogue': [
    version({
      tasks: [
        {
          number: '1',
          field: 'Thử',
          name: 'Cấp giấy thử',
          oldBasis: 'Luật Thử, Điều 1',
          newBasis: 'Nghị định 1/VD',
          fromLevel: 'district',
          toLevel: 'commune',
          sharedWith: null,
          holder: 'Chủ tịch UBND',
          verified: true,
          note: null,
        },
        {
          number: '2',
          field: 'Thử',
          name: 'Duyệt kế hoạch thử',
          oldBasis: 'Luật Thử, Điều 2',
          newBasis: 'Nghị định 1/VD',
          fromLevel: 'district',
          toLevel: 'province',
          sharedWith: null,
          holder: null,
          verified: false,
          note: 'chưa rõ',
        },
      ],
    }),
  ],
});
