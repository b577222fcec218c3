import type { Language } from '../language.ts';

type Say = (...words: string[]) => string;

/** What the parser of the command line says in English, and the same in Vietnamese. Names, options and values stay as they are. */
const sentences: readonly (readonly [RegExp, Say])[] = [
  [/^missing required argument '(.*)'$/, (name) => `thiếu tham số bắt buộc “${name}”.`],
  [/^option '(.*)' argument missing$/, (option) => `tùy chọn “${option}” chưa có giá trị.`],
  [/^required option '(.*)' not specified$/, (option) => `thiếu tùy chọn bắt buộc “${option}”.`],
  [/^unknown option '(.*)'$/, (option) => `không có tùy chọn “${option}”.`],
  [/^unknown command '(.*)'$/, (command) => `không có lệnh “${command}”.`],
  [
    /^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+).*$/,
    (command, expected, got) => `thừa tham số${command ? ` cho lệnh “${command}”` : ''}: cần ${expected} nhưng có ${got}.`,
  ],
  [
    /^option '(.*)' argument '(.*)' is invalid\. ?(.*)$/,
    (option, value, why) => `giá trị “${value}” của tùy chọn “${option}” không đúng. ${accepted(why)}`,
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.*)'\. ?(.*)$/,
    (value, name, why) => `giá trị “${value}” của tham số “${name}” không đúng. ${accepted(why)}`,
  ],
  [/^'(.*)' needs a NAME$/, (action) => `“${action}” cần tên phương án (NAME).`],
  [/^'(.*)' needs NAME and FILE$/, (action) => `“${action}” cần tên phương án (NAME) và tệp (FILE).`],
  [/^'(.*)' needs an ID$/, (action) => `“${action}” cần mã quy định (ID).`],
];

/** "Allowed choices are a, b." or the form that is wanted. */
const accepted = (why: string): string => (why === '' ? '' : `Chỉ nhận: ${why.replace(/^Allowed choices are /, '').replace(/\.$/, '')}.`);

const suggestion = /\n\(Did you mean (?:one of )?(.*)\?\)$/;

/**
 * What is wrong with how the command line was called.
 *
 * @param english the sentence of the parser, "error: unknown option '--fast'"; one that is not known stays as it is
 */
export function usageText(english: string, language: Language): string {
  if (language === 'en') return english;
  const similar = suggestion.exec(english)?.[1];
  const sentence = english.replace(suggestion, '').replace(/^error: /, '');
  for (const [shape, say] of sentences) {
    const words = shape.exec(sentence)?.slice(1) ?? [];
    if (words.length > 0) return `Lỗi: ${say(...words).trim()}${similar === undefined ? '' : ` Có phải là ${similar}?`}`;
  }
  return english;
}
