const mostCharacters = 120;
const mostBytes = 255; // of one name, on most file systems

const forbidden = /[\\/:*?"<>|]/g;
// Control and format characters: unseen, and able to make "exe.xlsx" out of "xlsx.exe".
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/i;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** As much of the text as fits, without cutting a letter from its marks. */
function fitting(text: string, characters: number, size: number): string {
  let fitted = '';
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)) {
    const longer = fitted + segment;
    if (longer.length > characters || bytes(longer) > size) break;
    fitted = longer;
  }
  return fitted;
}

const trimmed = (text: string): string => text.replace(/^[\s.]+|[\s.]+$/g, '');

/**
 * A name every system takes for a file in the folder it is put in, whatever the text: composed, no path in it, no device.
 *
 * Shape at most 120 characters with the extension (".xlsx"); a text of which nothing is left gives the fallback.
 */
export function safeFileName(text: string, extension: string, fallback = 'sapxep'): string {
  const plain = text.normalize('NFC').replace(forbidden, ' ').replace(unseen, ' ').replace(/\s+/g, ' ');
  const fitted = trimmed(fitting(trimmed(plain), mostCharacters - extension.length, mostBytes - bytes(extension)));
  const stem = fitted === '' ? fallback : fitted;
  // A device name is one also before its first dot: "con.báo cáo".
  return reserved.test((stem.split('.')[0] ?? '').trim())
    ? `${fitting(`_${stem}`, mostCharacters - extension.length, mostBytes)}${extension}`
    : stem + extension;
}
