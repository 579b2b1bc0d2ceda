import type { ConfigData } from 'html-validate';

/** The rules for the built pages: the standard, accessibility and document sets, except what the design asks otherwise. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document', 'html-validate:browser'],
  rules: {
    // A list without bullets is no list to VoiceOver in Safari, unless it says so itself: <ul role="list">.
    'no-redundant-role': 'off',
    // The forms of activities are never sent, so they have no submit button.
    'wcag/h32': 'off',
    // All files come from the site's own origin, together with the page that would name their hashes.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
