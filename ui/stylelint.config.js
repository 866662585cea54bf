// Right-to-left works only when no style names a physical side.
export default {
  overrides: [{ files: ["**/*.svelte"], customSyntax: "postcss-html" }],
  rules: {
    "property-disallowed-list": ["/(^|-)(left|right)(-|$)/"],
    "declaration-property-value-disallowed-list": {
      "/^(text-align|float|clear|caption-side)$/": ["/^(left|right)$/"],
      "/^(margin|padding|inset|border-width|border-style|border-color|border-radius|scroll-margin|scroll-padding)$/": [
        "/^\\S+\\s+\\S+\\s+\\S+\\s+\\S+$/",
      ],
    },
    "color-no-invalid-hex": true,
    "declaration-block-no-duplicate-properties": true,
    "block-no-empty": true,
    "property-no-unknown": true,
    "selector-pseudo-class-no-unknown": [true, { ignorePseudoClasses: ["global"] }],
    "no-duplicate-selectors": null,
    "unit-no-unknown": true,
  },
};
