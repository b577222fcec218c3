/** Numbers of the formats every workbook has without naming them; the rest of them are no dates. */
const builtInFormats: readonly (readonly [number, string])[] = [
  [14, 'm/d/yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [56, '"上午/下午 "hh"時"mm"分"ss"秒 "'],
];

export const builtInDateFormats: ReadonlyMap<number, string> = new Map(builtInFormats);

/** What a format is made of, one piece after another: quoted text and escapes hide letters that would mean a date. */
const pieces =
  /G(?:[Ee][Nn][Ee][Rr][Aa][Ll])?|"[^"]*"?|[\\_][\s\S]?|\[[^\]]*\]?|[.0#](?:[0#?.,E+\-%]|\\(?=-[0#]))*|[1-9]\d*|\*[ *]?|[Aa]\/[Pp]|[Aa][Mm]\/[Pp][Mm]|上午\/下午|[\s\S]/gu;

/** Whether a number format shows a date or a time: by the same rules as the parser of the other formats. */
export function isDateFormat(format: string): boolean {
  for (const [piece] of format.matchAll(pieces)) {
    if (piece.startsWith('[')) {
      if (/\[[HhMmSs\u0e0a\u0e19\u0e17]*\]/.test(piece)) return true;
    } else if (/^(?:[BbMDYHSEmdyhseg]|[Aa]\/[Pp]|[Aa][Mm]\/[Pp][Mm]|上午\/下午)$/.test(piece)) return true;
  }
  return false;
}
