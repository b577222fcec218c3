/** The nonce of this page load, for the style elements that Mantine and AG Grid write at run time. Read as a property: browsers hide the attribute. */
export const styleNonce: string = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
