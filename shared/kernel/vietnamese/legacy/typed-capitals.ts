import { isSyllable } from '../syllable.ts';

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const hasTone = (letter: string): boolean => tone.test(letter.normalize('NFD'));
const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** Whether a word is in capitals but for the letters that have none in TCVN3: a capital within it, and every small letter with a tone. */
function isInCapitals(word: string): boolean {
  const letters = [...word];
  const bare = letters.filter((letter) => !hasTone(letter) || isCapital(letter));
  return bare.length < letters.length && bare.every(isCapital) && letters.some((letter, at) => at > 0 && isCapital(letter));
}

/** A syllable all in capitals, "THƯ"; an abbreviation (UBND) is none, and says nothing of the words around it. */
const isCapitalSyllable = (word: string): boolean => word.length >= 2 && word === word.toUpperCase() && isSyllable(word);

/** The words that most family names are: what begins with one and has only capitalised words is a person's name. */
const surnames: ReadonlySet<string> = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn trịnh đinh mai lâm tô hà cao châu chu tạ thái tăng lương vương ' +
    'trương lưu quách tống triệu kiều nông hứa hoàng đàm giáp nghiêm phùng quan thạch thân từ văn viên la lò lường lù vàng giàng sùng thào mùa bế ' +
    'ma chẩu hầu khổng kim lại lều mạc mạnh ninh ông phí quản tiêu tôn trang ung uông vi xa y'
  ).split(' '),
);
/** Words that a unit's name stands behind. */
const unitWords = /^(?:xã|phường|thị trấn|thị xã|đặc khu|huyện|quận|tỉnh|thành phố)\s+(?!ủy(?!\p{L})|đội(?!\p{L}))/iu;

/** Words that are small in the middle of names and titles. */
const smallWords: ReadonlySet<string> = new Set(['ủy', 'ở', 'ấp']);

/** A small letter with a tone at its beginning: it may have been a capital. */
const mayBeginWithCapital = (word: string): boolean => {
  const [first = ''] = word;
  return !isCapital(first) && hasTone(first) && !smallWords.has(word);
};
const capitalised = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (mayBeginWithCapital(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word));

/** "Phạm Thị Ngọc ánh" → "Phạm Thị Ngọc Ánh"; "Xã ái Quốc" → "Xã Ái Quốc". Text of which the words do not tell that it is a name stays as it is. */
function withNameCapitals(text: string): string {
  const words = wordsOf(text);
  if (!words.some(mayBeginWithCapital)) return text;
  const areNames = (some: readonly string[]) => some.every((word) => mayBeginWithCapital(word) || isCapital(word.charAt(0)));
  const isPerson =
    words.length >= 2 && words.length <= 6 && /^[\p{L}\s]+$/u.test(text) && surnames.has(words[0]?.toLowerCase() ?? '') && areNames(words);
  if (isPerson) return capitalised(text);
  const unit = unitWords.exec(text)?.[0];
  if (unit === undefined) return text;
  const name = text.slice(unit.length);
  return name !== '' && areNames(wordsOf(name)) && wordsOf(name).some((word) => !mayBeginWithCapital(word))
    ? unit + capitalised(name)
    : text;
}

/**
 * TCVN3 has no capitals with a tone, so "TỈNH HÀ NỘI" comes out as "TỉNH Hà NộI". A word that is in capitals otherwise is set right, and so is the whole text
 * when no letter in it speaks against it; so is the beginning of a word in a name of which every other word has a capital.
 */
export function withTypedCapitals(text: string): string {
  const words = wordsOf(text);
  const inCapitals = words.some(isInCapitals);
  if (!inCapitals && !(words.length >= 2 && words.some(isCapitalSyllable))) return withNameCapitals(text);
  const against = [...text].some((letter) => letter !== letter.toUpperCase() && !hasTone(letter));
  if (!against) return text.toUpperCase();
  return inCapitals ? text.replace(/\p{L}+/gu, (word) => (isInCapitals(word) ? word.toUpperCase() : word)) : withNameCapitals(text);
}
