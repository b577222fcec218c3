/**
 * Ways Vietnamese was written in single bytes before Unicode: TCVN3 (ABC, fonts .Vn…), VNI (for Windows, fonts VNI-…), VPS, VISCII,
 * and code page 1258 of Windows, whose tones are characters of their own.
 */
export const legacyEncodings = ['tcvn3', 'vni', 'viscii', 'vps', 'cp1258'] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];
