/** Beginnings of the names of fonts that show TCVN3 (.VnTime), VNI (VNI-Times), VPS (VPS Times) and VISCII (VISCII Times, VI Times). */
const legacyNames = /^(?:\.vn|vni[- ]|vps[- ]|vps(?:times|helv|arial)|viscii|vi (?:times|arial|helv))/i;

/** Whether a font shows an encoding older than Unicode. Fonts named SVN-, UVN or UTM show Unicode. */
export const isLegacyFont = (name: string): boolean => legacyNames.test(name.trim());
