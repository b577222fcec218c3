import { describe, expect, test } from 'vitest';
import { inForce } from '../../../shared/rules/rule-book.ts';
import { titleMatcher } from '../../../shared/staffing/title-matcher.ts';
import { day, inventedBook } from '../../support/invented-law.ts';
import { realRules } from '../../support/rule-book.ts';

function matcher(book = inventedBook, on = '2030-01-01') {
  const [framework, titles] = [inForce(book, 'posts.framework', day(on)), inForce(book, 'posts.titles', day(on))];
  if (!framework.ok || !titles.ok) throw new Error('the rules should be in force');
  const match = titleMatcher(framework.value, titles.value);
  const { posts } = framework.value.version.value;
  return (title: string, department = '') => {
    const { post, isOutside } = match(title, department);
    return isOutside ? 'outside' : (posts[post]?.id ?? 'none');
  };
}

describe('titleMatcher', () => {
  const post = matcher();
  test.each([
    ['Chủ tịch UBND', '', 'chair'],
    ['CHỦ TỊCH  ubnd xã An', '', 'chair'],
    ['Phó Chủ tịch UBND', '', 'deputy'], // the longest title wins
    ['Trưởng phòng', 'Phòng Tài chính - Kế hoạch', 'economy-head'],
    ['Trưởng phòng', 'Phòng Nội vụ', 'none'], // no post of that department
    ['Chuyên viên', '', 'expert'],
    ['Chuyên viênchính', '', 'none'], // whole words only
    ['Bí thư Đảng ủy', '', 'outside'],
    ['Bí thư, Chủ tịch UBND', '', 'chair'], // a leader's post wins over the Party title
    ['Kế toán Hội Nông dân', '', 'outside'], // the longer of the two
    ['Chuyên viên', 'Văn phòng Đảng ủy', 'outside'],
    ['Nhạc trưởng', '', 'none'],
  ])('%s (%s) → %s', (title, department, expected) => {
    expect(post(title, department)).toBe(expected);
  });
});

describe('the real framework', () => {
  const post = matcher(realRules(), '2025-07-01');
  test.each([
    ['Bí thư Đảng ủy, Chủ tịch HĐND', '', 'council-chair'],
    ['Phó Chủ tịch HĐND', '', 'council-deputy-chair'],
    ['Phó Chủ tịch UBND huyện', 'Lãnh đạo HĐND và UBND', 'committee-deputy-chair'],
    ['Văn phòng - thống kê', '', 'office-general'],
    ['Văn phòng – Thống kê', '', 'office-general'],
    ['Địa chính - nông nghiệp - xây dựng và môi trường', '', 'agriculture-environment'],
    ['Địa chính - xây dựng - đô thị và môi trường', '', 'construction-industry'],
    ['Tư pháp - hộ tịch', '', 'justice'],
    ['Tài chính - kế toán', '', 'finance-planning'],
    ['Văn hoá - xã hội', '', 'culture-science-information'],
    ['Chánh Văn phòng', 'Văn phòng HĐND và UBND', 'office-head'],
    ['Phó Trưởng phòng', 'Phòng Kinh tế và Hạ tầng', 'economy-deputy'],
    ['Trưởng phòng', 'Phòng Lao động - Thương binh và Xã hội', 'culture-society-head'],
    ['Chuyên viên', 'Phòng Tài nguyên và Môi trường', 'agriculture-environment'],
    ['Chuyên viên', 'Phòng Nội vụ', 'home-affairs'],
    ['Thanh tra viên', 'Thanh tra', 'office-general'],
    ['Lái xe', 'Văn phòng HĐND và UBND', 'support'],
    ['Chỉ huy trưởng Ban Chỉ huy Quân sự', '', 'military-chief'],
    ['Chủ tịch Ủy ban MTTQ Việt Nam', '', 'outside'],
    ['Bí thư Đoàn TNCS Hồ Chí Minh', '', 'outside'],
    ['Phó Bí thư Thường trực Đảng ủy', '', 'outside'],
  ])('%s (%s) → %s', (title, department, expected) => {
    expect(post(title, department)).toBe(expected);
  });

  test('every post that titles name is in the framework of every version', () => {
    const { rules } = realRules();
    const named = rules['posts.titles'].versions.flatMap(({ value }) => value.posts.map(({ post: id }) => id));
    for (const { value } of rules['posts.framework'].versions)
      expect(value.posts.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });
});
