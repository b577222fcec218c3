import { expect, test } from 'vitest';
import { commonSyllables } from '../../../../shared/kernel/vietnamese/common-syllables.ts';
import { isSyllable } from '../../../../shared/kernel/vietnamese/syllable.ts';

const words = (text: string): readonly string[] => text.split(' ');

test.each(
  words(
    'xã Phường THỊ trấn huyện Quảng Nguyễn giếng gì gìn gia quốc quyết quỳnh quý quí hoà hòa thuỷ thủy nghiêng ngoằn khuya khuỷu uống yên y ỷ ở oẹ chuyện gạch ếch ướt thuở xoong luật hoặc gặp tuýt quyển quăng khuếch',
  ),
)('%s is a syllable', (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize('NFD'))).toBe(true);
});

test.each(
  words("Kpă Krông Đăk Bhăm Niê Hmông Plông Êban Mlô cê kâ gê nghu ngi hạc̀ Viết̀ bàt cach các̃ Hµ x· ViÖt NguyÔn Taân Phöôùc 12 A' TP"),
)('%s is none', (word) => expect(isSyllable(word)).toBe(false));

test('every common syllable is one and has a mark, but for two names of places', () => {
  expect([...commonSyllables].filter((word) => !isSyllable(word))).toEqual(['kạn', 'đắk']);
});
