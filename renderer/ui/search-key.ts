/** Text without marks and case, so that "nguyen" finds "Nguyễn" and "dong" finds "Đông". Only for finding, never for matching names. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
