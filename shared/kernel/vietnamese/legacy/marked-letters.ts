/** The small letters with marks, in the order of every table here: each vowel's tones are huyền, hỏi, ngã, sắc, nặng. */
const small = 'àảãáạ ăằẳẵắặ âầẩẫấậ đ èẻẽéẹ êềểễếệ ìỉĩíị òỏõóọ ôồổỗốộ ơờởỡớợ ùủũúụ ưừửữứự ỳỷỹýỵ'.replaceAll(' ', '');

/** The 67 small letters of Vietnamese that have a mark, and the 67 capitals in the same order. */
export const smallMarkedLetters: readonly string[] = [...small];
export const capitalMarkedLetters: readonly string[] = smallMarkedLetters.map((letter) => letter.toUpperCase());
