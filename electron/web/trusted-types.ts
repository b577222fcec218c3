/** Where the page finds the policy below, and how it loads it before anything else. */
export const trustedTypesPath = '/trusted-types.js';
export const trustedTypesTag = `<script src=".${trustedTypesPath}"></script>`;

/**
 * The only Trusted Types policy of the page. React writes Mantine's style sheets through innerHTML, so text may pass; anything that
 * begins a tag, and any script made of text, may not. A name like `<img onerror=…>` from an imported sheet can so never become an element.
 */
export const trustedTypesScript = `trustedTypes.createPolicy('default', {
  createHTML(text) {
    if (/<[a-z!?\\/]/i.test(text)) throw new TypeError('markup made of text is refused');
    return text;
  },
});
`;
