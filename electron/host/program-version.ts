/** As in package.json (a test compares them): a bundle has no package.json to read. */
export const programVersion = '0.1.0';
